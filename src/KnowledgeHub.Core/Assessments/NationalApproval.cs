namespace KnowledgeHub.Core.Assessments;

/// <summary>The named approval of the joint answers of a country.</summary>
/// <param name="Name">Name of the approver, as it is to stand on the signature page.</param>
/// <param name="Function">Function of the approver.</param>
/// <param name="ByAccount">Account id of who approved.</param>
/// <param name="AtUtc">When.</param>
/// <param name="ContentHash">What was approved, as <see cref="ApprovedContent.HashOf"/> gives it.</param>
public sealed record NationalApproval(
    string Name,
    string Function,
    string ByAccount,
    DateTime AtUtc,
    string ContentHash
)
{
    /// <summary>Greatest length of name and function, in characters.</summary>
    public const int MaxLength = 120;
}
