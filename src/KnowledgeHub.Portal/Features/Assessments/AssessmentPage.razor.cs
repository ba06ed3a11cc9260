using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>One assessment: its profile, what is answered, and what may not apply.</summary>
public sealed partial class AssessmentPage : ComponentBase
{
    private AssessmentReading? _reading;
    private IReadOnlyList<OverviewArea> _areas = [];
    private AnswerRight _right;
    private bool _mayRun;
    private bool _mayReadConsent;
    private bool _seesAgencies;
    private PastResult? _past;

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required ReadPast Past { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The day whose state is shown, as year, month and day; null for today's.</summary>
    [SupplyParameterFromQuery(Name = "at")]
    public string? At { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    private int Answered => _areas.Sum(area => area.Answered);

    /// <summary>What the profile suggests and nobody has decided yet.</summary>
    private IEnumerable<(Indicator Indicator, SuggestionCause Cause)> Suggestions =>
        from indicator in _reading?.Asked ?? []
        let cause = ProfileSuggestions.Of(
            indicator,
            _reading?.Assessment.Profile ?? new CountryProfile()
        )
        where cause is not null && _reading?.StateOf(indicator.Id) is AnswerState.Unanswered
        select (indicator, cause.Value);

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (At is not null)
        {
            await ShowPastAsync(actor);
            return;
        }

        if (
            await Read.ByIdAsync(actor, Id, Http?.RequestAborted ?? default)
            is not Outcome<AssessmentReading>.Done
            (var reading)
        )
        {
            Navigation.NotFound();
            return;
        }

        var assessment = reading.Assessment;
        _reading = reading = reading.By(AnswerRights.TurnOf(actor, assessment, reading.MemberOf));
        _areas = OverviewArea.Of(reading);
        _right = AnswerSheet.RightOf(
            actor,
            reading,
            (reading.NextUnanswered(null) ?? reading.Asked.First()).Id
        );
        _seesAgencies = assessment.Agencies.Any(agency =>
            agency.Code != reading.MemberOf
            && AnswerRights.MaySee(actor, assessment, agency.Code, reading.MemberOf)
        );
        _mayRun = actor.May(PortalAction.RunCycle, reading.Assessment.Country);
        _mayReadConsent = actor.May(PortalAction.ReadConsent, reading.Assessment.Country);
    }

    private async Task ShowPastAsync(Actor actor)
    {
        var outcome = await Past.AsOfAsync(actor, Id, At, Http?.RequestAborted ?? default);
        _past = outcome is Outcome<PastResult>.Done(var past) ? past : null;
        if (outcome is Outcome<PastResult>.NotFound)
        {
            Navigation.NotFound();
        }
    }
}
