using KnowledgeHub.Core;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Resources;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Chooses a password with the link of a message: a forgotten one, or the first of an invited account.</summary>
public sealed partial class ChoosePage : ComponentBase
{
    private readonly List<(string Field, string Text)> _errors = [];
    private MailboxOwner? _owner;

    [Inject]
    public required RecoverPassword Recover { get; init; }

    [Inject]
    public required ISessionState State { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Secret { get; set; }

    [SupplyParameterFromForm(FormName = "choose")]
    private ChooseForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        _owner = await Recover.FindAsync(Secret, Cancellation);
        if (_owner is null && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task ChooseAsync()
    {
        var next = Form?.Next ?? string.Empty;
        if (next != (Form?.Again ?? string.Empty))
        {
            _errors.Add(("again", AccountStrings.AccountPasswordDiffers));
            return;
        }

        switch (await Recover.SetAsync(Secret, next, Cancellation))
        {
            case Outcome<string>.Done:
                State.Forget();
                Navigation.NavigateTo("/account/login?chosen=true");
                break;
            case Outcome<string>.Invalid(var violations):
                var weakness = Enum.Parse<PasswordWeakness>(violations[0].Detail);
                _errors.Add(("next", PasswordWords.Of(weakness)));
                break;
            default:
                _owner = null;
                break;
        }
    }

    private string? Error(string field) => _errors.Find(error => error.Field == field).Text;
}
