using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The fields of a cycle's form that say who answers what until when.</summary>
public sealed partial class CycleScopeFields : ComponentBase
{
    [Parameter, EditorRequired]
    public required CycleScopeForm Form { get; set; }

    [Parameter, EditorRequired]
    public required CycleErrors Errors { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    private IEnumerable<(string Name, AssessmentStatus Stage, string? Value)> Days =>
        [
            (nameof(Form.ScoringUntil), AssessmentStatus.Scoring, Form.ScoringUntil),
            (nameof(Form.ConsensusUntil), AssessmentStatus.Consensus, Form.ConsensusUntil),
            (nameof(Form.ApprovalUntil), AssessmentStatus.Approval, Form.ApprovalUntil),
        ];

    /// <summary>The kinds of the vocabulary, then the country's own agencies.</summary>
    private IEnumerable<(string Code, string Name)> Rows =>
        Taxonomy
            .Terms(TermKind.Agency)
            .Select(term => term.Code)
            .Concat(Form.Agencies)
            .Distinct(StringComparer.Ordinal)
            .Select(code =>
                (
                    code,
                    Form.Names.GetValueOrDefault(code) is { Length: > 0 } name
                        ? name
                        : AgencyWords.Label(code, Taxonomy)
                )
            );

    private string Label(string area) =>
        Taxonomy.Label(TermKind.Area, area, ReaderLanguage.Current);
}
