using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Coverage;

/// <summary>Which indicators no published entry serves, and which entries serve no indicator; to read and to print.</summary>
public sealed partial class CoveragePage : ComponentBase
{
    private MaturityFramework? _framework;
    private IndicatorCoverage? _coverage;
    private IReadOnlyList<Indicator> _indicators = [];
    private string? _area;

    [Inject]
    public required ReadCoverage Read { get; init; }

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    /// <summary>Code of the only area to show; all when absent or unknown.</summary>
    [SupplyParameterFromQuery(Name = "area")]
    public string? Area { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private IReadOnlyList<string> Areas => _area is null ? Grid.Areas : [_area];

    protected override async Task OnInitializedAsync()
    {
        _area = Grid.Areas.FirstOrDefault(code =>
            string.Equals(code, Area, StringComparison.OrdinalIgnoreCase)
        );
        _framework = Frameworks.Current;
        _indicators =
        [
            .. (_framework?.Indicators ?? []).Where(indicator => Areas.Contains(indicator.Id.Area)),
        ];
        try
        {
            _coverage = await Read.ExecuteAsync(
                _area,
                ReaderLanguage.Current,
                Http?.RequestAborted ?? default
            );
        }
        catch (SearchNotReadyException)
        {
            Http?.AnswerNotReady();
        }
    }

    private string Label(TermKind kind, string code) =>
        Taxonomy.Current.Label(kind, code, ReaderLanguage.Current);
}
