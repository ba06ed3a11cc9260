using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Exchange;

/// <summary>What an import would change, row by row, and what is wrong.</summary>
public sealed partial class ImportPreview : ComponentBase
{
    private const int MaxShown = 200;

    /// <summary>What would be done.</summary>
    [Parameter, EditorRequired]
    public required ImportPlan Plan { get; set; }

    /// <summary>The vocabularies, for the names of fields.</summary>
    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    private IReadOnlyList<string> Problems { get; set; } = [];

    protected override void OnParametersSet() =>
        Problems = [
            .. Plan.Problems.Select(problem => ExchangeWords.Of(problem, Taxonomy)),
            .. Plan.Rows.SelectMany(row =>
                row.Problems.Select(problem =>
                    ReaderText.Fill(
                        ExchangeStrings.ImportProblemOfRow,
                        ReaderText.Number(row.Number),
                        ExchangeWords.Of(problem, Taxonomy)
                    )
                )
            ),
        ];

    private IEnumerable<FieldDifference> Differences(ImportRow row) =>
        row.Stored is { } stored
            ? FieldDifference.Between(
                stored.WorkingContent,
                row.Content,
                (kind, code) => Taxonomy.Label(kind, code, ReaderLanguage.Current)
            )
            : [];
}
