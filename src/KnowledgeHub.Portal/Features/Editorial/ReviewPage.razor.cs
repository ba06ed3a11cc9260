using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>Where an entry stands, what was said about it, and the steps that the reader can take with it.</summary>
public sealed partial class ReviewPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private Practice? _practice;
    private IReadOnlyList<LifeStep> _steps = [];
    private IReadOnlyList<SignedComment> _comments = [];
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _isDone;
    private bool _isStale;

    [Inject]
    public required ReadPractice Read { get; init; }

    [Inject]
    public required MovePractice Mover { get; init; }

    [Inject]
    public required DiscussPractice Discussion { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Slug or id.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    [SupplyParameterFromForm(FormName = "move")]
    private MoveForm? Move { get; set; }

    [SupplyParameterFromForm(FormName = "comment")]
    private CommentForm? Comment { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        Move ??= new();
        Comment ??= new();
        _actor = await CurrentActor.GetAsync();
        if (
            await Read.ByIdOrSlugAsync(_actor, Key, Cancellation)
                is Outcome<Practice>.Done(var practice)
            && _actor.May(PortalAction.ReadWorkingCopy, practice)
        )
        {
            await ShowAsync(practice);
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task ShowAsync(Practice practice)
    {
        _practice = practice;
        _steps = PracticeLife.Open(_actor, practice);
        _comments = await Discussion.ListAsync(_actor, practice.Id, Cancellation)
            is Outcome<IReadOnlyList<SignedComment>>.Done(var comments)
            ? comments
            : [];
    }

    private async Task MoveAsync()
    {
        if (_practice is not { } practice || Move?.ToMove() is not { } move)
        {
            return;
        }

        switch (await Mover.ExecuteAsync(_actor, practice.Id, Move.Version, move, Cancellation))
        {
            case Outcome<Practice>.Done(var next)
                when _actor.May(PortalAction.ReadWorkingCopy, next):
                (Move, _isDone) = (new(), true);
                await ShowAsync(next);
                break;
            case Outcome<Practice>.Done:
                Navigation.NavigateTo("/editing/queue");
                break;
            case Outcome<Practice>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<Practice>.Conflict(var stored):
                _isStale = true;
                await ShowAsync(_actor.Sees(stored, Taxonomy.Current));
                break;
            default:
                _isStale = true;
                break;
        }
    }

    private async Task CommentAsync()
    {
        if (_practice is not { } practice || Comment is not { } form)
        {
            return;
        }

        var text = form.Text ?? string.Empty;
        var section = string.IsNullOrEmpty(form.Section) ? null : form.Section;
        var outcome = await Discussion.AddAsync(_actor, practice.Id, text, section, Cancellation);
        if (outcome is Outcome<PracticeComment>.Done)
        {
            Comment = new();
            await ShowAsync(practice);
        }
        else if (outcome is Outcome<PracticeComment>.Invalid(var violations))
        {
            _errors = violations;
        }
        else
        {
            _isStale = true;
        }
    }

    private async Task ResolveAsync(Guid comment)
    {
        if (_practice is { } practice)
        {
            await Discussion.ResolveAsync(_actor, practice.Id, comment, Cancellation);
            await ShowAsync(practice);
        }
    }
}
