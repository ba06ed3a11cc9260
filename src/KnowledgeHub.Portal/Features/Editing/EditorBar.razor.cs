using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Says what is saved and what is not, and holds the buttons. It stays in view.</summary>
public sealed partial class EditorBar : ComponentBase
{
    private ElementReference _withdrawButton;
    private bool _asksToWithdraw;
    private bool _takesFocus;

    [Parameter, EditorRequired]
    public required EditorSession Session { get; set; }

    [Parameter, EditorRequired]
    public required Actor Actor { get; set; }

    /// <summary>Minutes that the reader's clock is ahead of universal time.</summary>
    [Parameter]
    public int OffsetMinutes { get; set; }

    /// <summary>Whether the buttons work yet.</summary>
    [Parameter]
    public bool IsReady { get; set; }

    [Parameter]
    public EventCallback OnPublish { get; set; }

    [Parameter]
    public EventCallback OnWithdraw { get; set; }

    // While saving the buttons stay focusable: a disabled button would drop the focus of a keyboard.
    private bool IsClosed => !IsReady || Session.Conflict is not null;

    private PracticeStatus Status => Session.Stored?.WorkingStatus ?? PracticeStatus.Draft;

    private bool IsPublished => Session.Stored?.Status is PracticeStatus.Published;

    private bool MayWithdraw =>
        Session.Stored is { } stored && Actor.May(PortalAction.WithdrawPractice, stored);

    // A published text is revised first, and then what was revised can be published.
    private bool MayPublish =>
        Session.Stored is { WorkingStatus: not PracticeStatus.Published } stored
            ? Actor.May(PortalAction.PublishPractice, stored)
            : PolicyTable.Allows(Actor, PortalAction.PublishPractice, ResourceState.OwnDraft);

    private string StateText =>
        (Session.IsSaving, Session.IsUnsaved, Session.Stored, Session.SavedUtc) switch
        {
            (true, _, _, _) => EditingStrings.EditingStateSaving,
            (_, true, _, _) or (_, _, null, _) => EditingStrings.EditingStateUnsaved,
            (_, _, { } stored, { } saved) => ReaderText.Fill(
                EditingStrings.EditingStateSaved,
                Time(saved),
                stored.Version
            ),
            (_, _, { } stored, null) => ReaderText.Fill(
                EditingStrings.EditingStateStored,
                stored.Version,
                ReaderText.Date(stored.UpdatedUtc.AddMinutes(OffsetMinutes))
            ),
        };

    private string? NoticeText =>
        Session.Notice switch
        {
            EditorNotice.NothingToSave => EditingStrings.EditingNoticeNothing,
            EditorNotice.Published => EditingStrings.EditingNoticePublished,
            EditorNotice.Withdrawn => EditingStrings.EditingNoticeWithdrawn,
            EditorNotice.ChangedElsewhere => EditingStrings.EditingNoticeElsewhere,
            EditorNotice.Forbidden => EditingStrings.EditingNoticeForbidden,
            EditorNotice.Gone => EditingStrings.EditingNoticeGone,
            EditorNotice.Unavailable => EditingStrings.EditingNoticeUnavailable,
            _ => null,
        };

    private string NoticeKind =>
        Session.Notice switch
        {
            EditorNotice.Published or EditorNotice.Withdrawn => "success",
            EditorNotice.NothingToSave => "info",
            EditorNotice.ChangedElsewhere => "warning",
            _ => "danger",
        };

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_takesFocus)
        {
            _takesFocus = false;
            await _withdrawButton.FocusAsync();
        }
    }

    private string Time(DateTime moment) =>
        moment.AddMinutes(OffsetMinutes).ToString("t", CultureInfo.CurrentCulture);

    private void AskToWithdraw()
    {
        _asksToWithdraw = true;
        _takesFocus = true;
    }

    private Task WithdrawAsync()
    {
        _asksToWithdraw = false;
        return OnWithdraw.InvokeAsync();
    }
}
