namespace KnowledgeHub.Core.Assessments;

/// <summary>An assessment, and what somebody may see of it.</summary>
/// <param name="Assessment">The whole assessment as stored; to be shown only through <see cref="Shared"/>.</param>
/// <param name="View">What may be seen.</param>
public sealed record AccessibleAssessment(Assessment Assessment, SharedView View)
{
    /// <summary>The assessment as it may be shown.</summary>
    public Assessment Shared => View.PartOf(Assessment);

    /// <summary>What a reading of its answers is noted as.</summary>
    internal LookSubject AnswersSubject =>
        View.Comments ? LookSubject.Comments
        : View.Answers ? LookSubject.Answers
        : LookSubject.Result;
}
