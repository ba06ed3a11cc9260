namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>What came of a draft, for the browser.</summary>
/// <param name="Sequence">The draft's own number.</param>
/// <param name="State">Code of the <see cref="AnswerSaving"/>.</param>
/// <param name="Version">The version that is stored now.</param>
/// <param name="Text">The same in words.</param>
public sealed record AnswerReceipt(int Sequence, string State, int Version, string Text);
