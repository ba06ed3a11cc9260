using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Evidence;

/// <summary>
/// The evidence of one answer: what is linked, what grade that suggests, and ways to link more. It holds no form element: the
/// page around it has one form, the answer.
/// </summary>
public sealed partial class EvidencePanel : ComponentBase, IDisposable
{
    private EvidenceOfAnswer? _evidence;
    private IReadOnlyList<EvidenceItem>? _found;
    private IReadOnlyList<RuleViolation> _errors = [];
    private string? _said;
    private bool _isRefused;
    private bool _mayAdd;

    // In a page with a circuit what is folded is drawn when it is opened: a page costs the server what is looked at.
    private (bool Link, bool Form) _opened;
    private int _added;
    private int? _level;

    [Inject]
    public required EvidenceDesk Desk { get; init; }

    [Inject]
    public required SavedAnswers Saved { get; init; }

    /// <summary>Id of the assessment.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Code of the assessment's country.</summary>
    [Parameter, EditorRequired]
    public required string Country { get; set; }

    /// <summary>The day as of which the assessment is answered.</summary>
    [Parameter, EditorRequired]
    public required DateOnly ReferenceDate { get; set; }

    /// <summary>Id of the indicator.</summary>
    [Parameter, EditorRequired]
    public required string Indicator { get; set; }

    /// <summary>Whose answer; see <see cref="AnswerKey"/>.</summary>
    [Parameter]
    public string Agency { get; set; } = AnswerKey.National;

    /// <summary>The level that was stored when the page was drawn; null without one.</summary>
    [Parameter]
    public int? Level { get; set; }

    /// <summary>Whether the answer can be written by who looks at it.</summary>
    [Parameter]
    public bool IsWritten { get; set; }

    protected override Task OnInitializedAsync()
    {
        _level = Level;
        Saved.Changed += ShowLevel;
        return TryAsync(async () =>
        {
            _mayAdd = IsWritten && await Desk.MayEditAsync(new(Country));
            await ReadAsync();
        });
    }

    private void ShowLevel(object? sender, EventArgs change) =>
        _ = InvokeAsync(() =>
        {
            _level = Saved.Level;
            StateHasChanged();
        });

    public void Dispose() => Saved.Changed -= ShowLevel;

    private EvidenceTarget Target(EvidenceItem? item = null) =>
        new(Id, Indicator, item?.Id.Value, Agency);

    private async Task ReadAsync() => _evidence = await Desk.ReadAsync(Target());

    private Task SearchAsync(string text) =>
        TryAsync(async () =>
        {
            var linked = _evidence?.Links.Select(each => each.Item.Id).ToHashSet() ?? [];
            var found = await Desk.FindAsync(new(Country), text);
            _found = [.. found.Where(item => !linked.Contains(item.Id))];
        });

    private Task LinkAsync((EvidenceItem Item, EvidenceRelation Relation, string Note) pick) =>
        TryAsync(async () =>
        {
            var outcome = await Desk.LinkAsync(Target(pick.Item), pick.Relation, pick.Note);
            _found = null;
            await SayAsync(outcome, EvidenceStrings.EvidenceLinked);
        });

    private Task UnlinkAsync(EvidenceItem item) =>
        TryAsync(async () =>
            await SayAsync(await Desk.UnlinkAsync(Target(item)), EvidenceStrings.EvidenceUnlinked)
        );

    private Task AddAsync(EvidenceForm form) =>
        TryAsync(async () =>
        {
            _errors = [];
            switch (await Desk.AddAsync(new(Country), form))
            {
                case Outcome<EvidenceItem>.Done(var item):
                    _added++;
                    await LinkAsync((item, EvidenceRelation.Supports, string.Empty));
                    break;
                case Outcome<EvidenceItem>.Invalid(var violations):
                    _errors = violations;
                    break;
                default:
                    Say(EvidenceStrings.EvidenceGone, isRefused: true);
                    break;
            }
        });

    private async Task SayAsync(Outcome<EvidenceLink> outcome, string done)
    {
        switch (outcome)
        {
            case Outcome<EvidenceLink>.Done:
                Say(done, isRefused: false);
                break;
            case Outcome<EvidenceLink>.Invalid([var violation, ..]):
                Say(EvidenceWords.Of(violation), isRefused: true);
                break;
            default:
                Say(EvidenceStrings.EvidenceGone, isRefused: true);
                break;
        }

        await ReadAsync();
    }

    private void Say(string said, bool isRefused) => (_said, _isRefused) = (said, isRefused);

    private async Task TryAsync(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (StoreUnavailableException)
        {
            Say(EvidenceStrings.EvidenceUnavailable, isRefused: true);
        }
    }
}
