using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Discussion;

/// <summary>
/// The threads about one indicator. In a page with a circuit its forms are handled there; in any other page they are posted,
/// and work without script.
/// </summary>
public sealed partial class DiscussionPanel : ComponentBase, IDiscussionDesk
{
    private const string NewForm = "remark";

    private readonly Dictionary<string, RemarkForm> _forms = [];
    private AssessmentDiscussion? _read;
    private (AssessmentId, IndicatorId) _shown;
    private (string Form, string Text)? _error;
    private DiscussionNote? _note;
    private bool _isWriting;

    [Inject]
    public required DiscussionSpeaker Speaker { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required AssessmentId Assessment { get; set; }

    [Parameter, EditorRequired]
    public required IndicatorId Indicator { get; set; }

    /// <summary>What was posted; null in a page with a circuit.</summary>
    [Parameter]
    public RemarkForm? Posted { get; set; }

    /// <summary>Code of what was done before; null when the address says nothing of it.</summary>
    [Parameter]
    public string? Noted { get; set; }

    public IReadOnlyList<AssessmentReader> Readers { get; private set; } = [];

    public string Action => DiscussionAddress.Indicator(Assessment, Indicator);

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == (Assessment, Indicator))
        {
            return;
        }

        _shown = (Assessment, Indicator);
        _forms.Clear();
        _error = null;
        _note = EnumCode<DiscussionNote>.TryParse(Noted, out var note) ? note : null;
        await ReadAsync();
    }

    public RemarkForm FormOf(string form)
    {
        if (!_forms.TryGetValue(form, out var fields))
        {
            _forms[form] = fields = new();
        }

        return fields;
    }

    public string? ErrorOf(string form) =>
        _error is { } error && error.Form == form ? error.Text : null;

    public bool MayCorrect(Remark remark) => Speaker.MayCorrect(remark);

    public async Task AddAsync(string form, Guid? thread)
    {
        var fields = Take(form);
        var wanted = new NewRemark(
            fields.Text ?? string.Empty,
            thread,
            fields.IsInternal,
            fields.Mentions ?? []
        );
        var outcome = await Speaker.AddAsync(Assessment, Indicator, wanted);
        await ShowAsync(outcome, form, DiscussionNote.Added);
    }

    public async Task CorrectAsync(string form, Guid remark)
    {
        var outcome = await Speaker.CorrectAsync(Assessment, remark, Take(form).Text);
        await ShowAsync(outcome, form, DiscussionNote.Corrected);
    }

    public async Task ResolveAsync(Guid thread, bool isResolved)
    {
        var outcome = await Speaker.ResolveAsync(Assessment, thread, isResolved);
        var done = isResolved ? DiscussionNote.Resolved : DiscussionNote.Reopened;
        await ShowAsync(outcome, form: null, done);
    }

    // A posted form has no memory: what was typed comes with it.
    private RemarkForm Take(string form)
    {
        if (Posted is not null)
        {
            _forms[form] = Posted;
        }

        return FormOf(form);
    }

    private async Task ShowAsync(Outcome<Remark> outcome, string? form, DiscussionNote done)
    {
        _error = null;
        _note = outcome is Outcome<Remark>.Done ? done : null;
        switch (outcome)
        {
            case Outcome<Remark>.Done when Posted is not null || !RendererInfo.IsInteractive:
                Navigation.NavigateTo(
                    DiscussionAddress.Noted(
                        Assessment,
                        Indicator,
                        EnumCode<DiscussionNote>.Of(done)
                    )
                );
                return;
            case Outcome<Remark>.Done when form is not null:
                _forms.Remove(form);
                break;
            case Outcome<Remark>.Invalid(var violations) when form is not null:
                _error = (form, string.Join(' ', violations.Select(DiscussionWords.Rule)));
                break;
            case not Outcome<Remark>.Done:
                _note = DiscussionNote.Refused;
                break;
        }

        await ReadAsync();
        StateHasChanged();
    }

    // While the database is away the rest of the page stays usable.
    private async Task ReadAsync()
    {
        try
        {
            _read = await Speaker.ReadAsync(Assessment, Indicator);
            Readers = await Speaker.ReadersAsync(Assessment);
        }
        catch (StoreUnavailableException)
        {
            _read = null;
        }
    }
}
