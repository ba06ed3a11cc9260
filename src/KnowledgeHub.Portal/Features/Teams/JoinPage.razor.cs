using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Teams;

/// <summary>Accepts an invitation, with the account of the sign-in or with a new one.</summary>
public sealed partial class JoinPage : ComponentBase
{
    private readonly List<(string Field, string Text)> _errors = [];
    private Actor _actor = Actor.Anonymous;
    private OpenInvitation? _open;

    [Inject]
    public required JoinTeam Joining { get; init; }

    [Inject]
    public required INewMembers NewMembers { get; init; }

    [Inject]
    public required IAccounts Accounts { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Secret { get; set; }

    [SupplyParameterFromForm(FormName = "create")]
    private JoinForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Address => TeamWords.Link(Secret);

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _open = await Joining.FindAsync(Secret, Cancellation)
            is Outcome<OpenInvitation>.Done(var open)
            ? open
            : null;
        if (_open is null && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task CreateAsync()
    {
        var (name, email, password) = (
            PlainText.OneLine(Form?.Name ?? string.Empty),
            (Form?.Email ?? string.Empty).Trim(),
            Form?.Password ?? string.Empty
        );
        Require(name.Length > 0, "name", TeamStrings.TeamJoinNameRequired);
        Require(
            email.Contains('@', StringComparison.Ordinal),
            "email",
            AccountStrings.AccountEmailRequired
        );
        var weakness = NewMembers.Weakness(password, email, name);
        Require(
            weakness is null,
            "password",
            PasswordWords.Of(weakness ?? PasswordWeakness.Predictable)
        );
        if (_errors.Count > 0 || _open is null)
        {
            return;
        }

        var person = new NewMember(email, name, password, CultureInfo.CurrentUICulture.Name);
        var answer = await NewMembers.JoinAsync(Secret, person, Cancellation);
        switch (answer.Outcome)
        {
            case null:
                _errors.Add(("email", AttemptWords.Refuse(Http, answer.RetryAfter)));
                break;
            case Outcome<JoinedTeam>.Invalid:
                _errors.Add(("email", TeamStrings.TeamJoinRefused));
                break;
            case Outcome<JoinedTeam>.Done(var joined):
                await EnterAsync(joined.AccountId, joined.Assessment);
                break;
            default:
                _open = null;
                break;
        }
    }

    private async Task AcceptAsync()
    {
        if (
            await Joining.AcceptAsync(_actor, Secret, Cancellation) is Outcome<AssessmentId>.Done(
                var assessment
            )
        )
        {
            await EnterAsync(_actor.Id, assessment);
        }
        else
        {
            _open = null;
        }
    }

    private async Task EnterAsync(string accountId, AssessmentId assessment)
    {
        await Accounts.RefreshAsync(accountId);
        Navigation.NavigateTo(AssessmentWords.Address(assessment));
    }

    private void Require(bool holds, string field, string text)
    {
        if (!holds)
        {
            _errors.Add((field, text));
        }
    }
}
