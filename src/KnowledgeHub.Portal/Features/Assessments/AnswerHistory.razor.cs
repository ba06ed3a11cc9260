using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Every version of the answer, read when the fold is opened and again when a version was saved since.</summary>
public sealed partial class AnswerHistory : ComponentBase
{
    private IReadOnlyList<AnswerVersion>? _versions;
    private int _readVersion;
    private bool _isOpen;
    private string? _chosen;
    private IReadOnlyList<string> _agencies = [];

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Parameter, EditorRequired]
    public required AnswerSheet Sheet { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    /// <summary>Minutes that the reader's clock is ahead of universal time.</summary>
    [Parameter]
    public int OffsetMinutes { get; set; }

    private string Agency => _chosen ?? Sheet.Reading.Agency;

    protected override Task OnParametersSetAsync() =>
        _isOpen && _readVersion != Sheet.Session.StoredVersion ? ReadAsync() : Task.CompletedTask;

    private Task ToggleAsync()
    {
        _isOpen = !_isOpen;
        return _isOpen ? ReadAsync() : Task.CompletedTask;
    }

    private Task ChooseAsync(ChangeEventArgs change)
    {
        _chosen = change.Value as string;
        return ReadAsync();
    }

    private string NameOf(string agency) => AgencyWords.Of(agency, Sheet.Assessment, Taxonomy);

    private async Task ReadAsync()
    {
        _readVersion = Sheet.Session.StoredVersion;
        var actor = await CurrentActor.GetAsync();
        var reading = Sheet.Reading;
        _agencies =
        [
            .. reading
                .Assessment.Agencies.Where(agency => agency.IsAsked(Sheet.Indicator.Id))
                .Select(agency => agency.Code)
                .Prepend(AnswerKey.National)
                .Append(AnswerKey.Validation)
                .Where(code =>
                    AnswerRights.MaySee(actor, reading.Assessment, code, reading.MemberOf)
                ),
        ];
        try
        {
            var outcome = await Read.HistoryAsync(
                actor,
                Sheet.Assessment.Id.Value,
                Sheet.Indicator.Id,
                CancellationToken.None,
                Agency
            );
            _versions = outcome is Outcome<IReadOnlyList<AnswerVersion>>.Done(var versions)
                ? versions
                : [];
        }
        catch (StoreUnavailableException)
        {
            _versions = null;
        }
    }
}
