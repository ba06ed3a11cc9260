using System.Text;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>Takes concepts over from a SKOS file: shows first what would change, then does all of it or nothing.</summary>
public sealed partial class ThesaurusImportPage : ComponentBase
{
    private const int MaxShown = 50;

    private Actor _actor = Actor.Anonymous;
    private IReadOnlyList<RuleViolation> _problems = [];
    private ConceptImportPlan? _plan;
    private int _skipped;
    private bool _mayEdit;
    private bool _isDone;

    [Inject]
    public required ImportConcepts Import { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [SupplyParameterFromForm(FormName = "import")]
    private ImportForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>Whether the plan is shown and there is something to take over.</summary>
    private bool IsAsked => !_isDone && _plan is { Next.Count: > 0 };

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _mayEdit = PolicyTable.Allows(_actor, PortalAction.EditThesaurus);
        if (!_mayEdit && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    private Task SendAsync() => string.IsNullOrEmpty(Form?.Content) ? ReadAsync() : ApplyAsync();

    private async Task ReadAsync()
    {
        if (Form?.File is not { } file || file.Length > SkosRules.MaxBytes)
        {
            _problems =
            [
                new(
                    Form?.File is null ? SkosRules.NothingFound : SkosRules.FileIsTooLarge,
                    string.Empty
                ),
            ];
            return;
        }

        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, Cancellation);
        var reading = SkosReader.Read(memory.ToArray());
        Form.Content =
            reading.Problems.Count > 0 ? null : Encoding.UTF8.GetString(memory.ToArray());
        await TakeAsync(reading, Import.PlanAsync);
    }

    private async Task ApplyAsync()
    {
        var reading = SkosReader.Read(Encoding.UTF8.GetBytes(Form?.Content ?? string.Empty));
        await TakeAsync(reading, Import.ApplyAsync);
        _isDone = _problems.Count == 0;
    }

    private async Task TakeAsync(
        SkosReading reading,
        Func<
            Actor,
            IReadOnlyList<Concept>,
            CancellationToken,
            Task<Outcome<ConceptImportPlan>>
        > step
    )
    {
        (_problems, _skipped) = (reading.Problems, reading.SkippedTexts);
        if (_problems.Count > 0)
        {
            return;
        }

        switch (await step(_actor, reading.Concepts, Cancellation))
        {
            case Outcome<ConceptImportPlan>.Done(var plan):
                _plan = plan;
                break;
            case Outcome<ConceptImportPlan>.Invalid(var violations):
                _problems = violations;
                break;
            case Outcome<ConceptImportPlan>.Conflict:
                _problems = [new(ImportConcepts.SavedMeanwhile, string.Empty)];
                break;
            default:
                _mayEdit = false;
                break;
        }
    }
}
