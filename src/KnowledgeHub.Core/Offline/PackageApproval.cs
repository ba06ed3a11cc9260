namespace KnowledgeHub.Core.Offline;

/// <summary>The national approval in a package.</summary>
/// <param name="Name">Name of the approver.</param>
/// <param name="Function">Function of the approver.</param>
/// <param name="AtUtc">When.</param>
/// <param name="ContentHash">What was approved.</param>
public sealed record PackageApproval(
    string Name,
    string Function,
    DateTime AtUtc,
    string ContentHash
);
