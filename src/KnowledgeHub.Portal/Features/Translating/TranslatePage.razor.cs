using KnowledgeHub.Core;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Translations;
using KnowledgeHub.Portal.Features.Editorial;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Translating;

/// <summary>The texts of an entry beside their translation into one language, in one form.</summary>
public sealed partial class TranslatePage : ComponentBase
{
    private TranslationReading? _reading;
    private IReadOnlyList<string> _errors = [];
    private IReadOnlyList<string>? _both;
    private bool _isRefused;

    [Inject]
    public required TranslatePractice Translate { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Id or slug of the entry.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    /// <summary>Code of the language; null for the reader's, or for another one where that is the original.</summary>
    [Parameter]
    public string? Code { get; set; }

    /// <summary>Whether the save before this page changed something.</summary>
    [SupplyParameterFromQuery(Name = "saved")]
    private bool? Saved { get; set; }

    [SupplyParameterFromForm(FormName = "translation")]
    private TranslatedTextsForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    private string Heading =>
        _reading is { } reading
            ? ReaderText.Fill(TranslatingStrings.PageHeading, ReaderText.Name(reading.Language))
            : TranslatingStrings.PageTitle;

    private string Address =>
        $"/practices/{_reading?.Practice.Id}/translate/{_reading?.Language.Code()}";

    // Only what the original left behind can stay so.
    private IEnumerable<TranslationState> States =>
        _reading?.State is TranslationState.Outdated
            ?
            [
                TranslationState.Outdated,
                TranslationState.MachineAssisted,
                TranslationState.Reviewed,
            ]
            : [TranslationState.MachineAssisted, TranslationState.Reviewed];

    protected override async Task OnInitializedAsync()
    {
        switch (await ReadAsync())
        {
            case Outcome<TranslationReading>.Done(var reading):
                _reading = reading;
                Form ??= TranslatedTextsForm.Of(reading);
                break;
            case Outcome<TranslationReading>.Forbidden:
                Refuse();
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private async Task<Outcome<TranslationReading>> ReadAsync()
    {
        if (Code is not null)
        {
            return Languages.TryParse(Code, out var language)
                ? await ReadAsync(language)
                : new Outcome<TranslationReading>.NotFound();
        }

        var found = await ReadAsync(ReaderLanguage.Current);
        return found is Outcome<TranslationReading>.NotFound
            ? await ReadAsync(Languages.All.First(other => other != ReaderLanguage.Current))
            : found;
    }

    private async Task<Outcome<TranslationReading>> ReadAsync(Language language) =>
        await Translate.ReadAsync(await CurrentActor.GetAsync(), Key, language, Cancellation);

    private async Task SubmitAsync()
    {
        if (_reading is not { } reading || Form is not { } form)
        {
            return;
        }

        var outcome = await Translate.SaveAsync(
            await CurrentActor.GetAsync(),
            reading.Practice.Id.Value,
            form.Version,
            form.ToTranslation(reading.Language),
            Cancellation
        );
        switch (outcome)
        {
            case Outcome<Practice>.Done(var practice):
                var isNew = practice.Version != form.Version;
                Navigation.NavigateTo($"{Address}?saved={(isNew ? "true" : "false")}");
                break;
            case Outcome<Practice>.Invalid(var violations):
                _errors =
                [
                    .. violations
                        .Select(violation => EditorialWords.Rule(violation, Taxonomy.Current))
                        .Distinct(),
                ];
                break;
            case Outcome<Practice>.Conflict:
                await MeetAsync(reading, form);
                break;
            default:
                Refuse();
                break;
        }
    }

    private async Task MeetAsync(TranslationReading stale, TranslatedTextsForm form)
    {
        if (await ReadAsync(stale.Language) is not Outcome<TranslationReading>.Done(var current))
        {
            Refuse();
            return;
        }

        var seen = await Translate.TextsAtAsync(current, form.Version, Cancellation);
        _reading = current;
        _both = form.Rebase(current, seen);
    }

    private string? StoredOf(TranslatedText text) =>
        _both?.Contains(text.Name) == true ? text.Translation : null;

    private void Refuse()
    {
        _isRefused = true;
        if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
