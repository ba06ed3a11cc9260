using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Compilations;

/// <summary>
/// Makes a collection or a building block, or changes one. The buttons that add and move entries send the form too: it comes
/// back rearranged, and nothing is saved until that is asked for.
/// </summary>
public sealed partial class CompilationEditPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private CompilationKind _kind;
    private Compilation? _stored;
    private CompilationReading? _conflict;
    private IReadOnlyList<string> _errors = [];
    private IReadOnlyDictionary<string, TextInLanguage> _titles =
        new Dictionary<string, TextInLanguage>();
    private bool _mayEdit;
    private bool _isRearranged;

    [Inject]
    public required ReadCompilations Read { get; init; }

    [Inject]
    public required WriteCompilation Write { get; init; }

    [Inject]
    public required ReadPractice Practices { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Slug or id; null for a new one.</summary>
    [Parameter]
    public string? Key { get; set; }

    [SupplyParameterFromForm(FormName = "compilation")]
    private CompilationForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Title => Key is null ? CompilationWords.New(_kind) : CompilationStrings.Edit;

    private string Address =>
        _stored is null ? CompilationAddress.New(_kind) : CompilationAddress.Edit(_stored);

    private string Back =>
        _stored is null ? CompilationAddress.List(_kind) : CompilationAddress.Of(_stored);

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _kind = CompilationAddress.KindOf(Navigation.ToBaseRelativePath(Navigation.Uri));
        _actor = await CurrentActor.GetAsync();
        _mayEdit = PolicyTable.Allows(_actor, PortalAction.EditCollections);
        if (!_mayEdit)
        {
            Refuse();
            return;
        }

        if (Key is not null)
        {
            _stored = await FindAsync(Key);
            if (_stored is null)
            {
                Navigation.NotFound();
                return;
            }
        }

        Form ??= _stored is null ? new() : CompilationForm.Of(_stored);
        await NameAsync();
    }

    // Found as readers find it, then read as it is stored: with every entry, and with its version.
    private async Task<Compilation?> FindAsync(string key)
    {
        var found = await Read.FindAsync(_actor, _kind, key, Cancellation);
        return
            found is Outcome<CompilationReading>.Done(var reading)
            && await Write.ForEditingAsync(_actor, reading.Compilation.Id, Cancellation)
                is Outcome<Compilation>.Done(var stored)
            ? stored
            : null;
    }

    private async Task SubmitAsync()
    {
        if (Form is not { } form)
        {
            return;
        }

        if (form.Act is null or "save")
        {
            await SaveAsync(form);
            return;
        }

        _isRearranged = true;
        form.Rearrange();
        if (form.Act == "add")
        {
            await AddAsync(form);
        }

        await NameAsync();
    }

    // The last part of an address will do: editors copy it from their browser.
    private async Task AddAsync(CompilationForm form)
    {
        var name = (form.Added ?? "").Trim().Split('?', '#')[0].TrimEnd('/').Split('/')[^1];
        var found = await Practices.ByIdOrSlugAsync(_actor, name, Cancellation);
        if (found is Outcome<Practice>.Done(var practice))
        {
            form.Entries.Add(new() { Practice = practice.Id.Value });
            form.Added = null;
        }
        else
        {
            _errors = [ReaderText.Fill(CompilationStrings.RuleEntryUnknown, name)];
        }
    }

    private async Task SaveAsync(CompilationForm form)
    {
        var content = form.ToContent(_kind);
        var status = form.ReadStatus();
        var outcome = _stored is null
            ? await Write.CreateAsync(_actor, _kind, form.Slug, status, content, Cancellation)
            : await Write.ReviseAsync(
                _actor,
                _stored.Id,
                form.Version,
                status,
                content,
                Cancellation
            );
        switch (outcome)
        {
            case Outcome<Compilation>.Done(var saved):
                Navigation.NavigateTo($"{CompilationAddress.Of(saved)}?saved=true");
                break;
            case Outcome<Compilation>.Invalid(var violations):
                _errors = [.. violations.Select(CompilationWords.Rule).Distinct()];
                break;
            case Outcome<Compilation>.Conflict(var current):
                await ShowConflictAsync(form, current);
                break;
            default:
                Refuse();
                break;
        }
    }

    // What was typed stays; it is based on what is stored once that has been shown.
    private async Task ShowConflictAsync(CompilationForm form, Compilation current)
    {
        form.Version = current.Version;
        _conflict = await Read.FindAsync(_actor, _kind, current.Slug, Cancellation)
            is Outcome<CompilationReading>.Done(var reading)
            ? reading
            : null;
    }

    private async Task NameAsync()
    {
        var ids = (Form?.Entries ?? [])
            .Select(entry => PracticeId.TryParse(entry.Practice, out var id) ? id : default)
            .Where(id => !string.IsNullOrEmpty(id.Value))
            .Distinct()
            .ToList();
        var found = await Practices.ManyAsync(_actor, ids, Cancellation);
        _titles = found.ToDictionary(
            practice => practice.Id.Value,
            practice =>
                practice.Content.Title.Read(
                    ReaderLanguage.Current,
                    practice.Content.OriginalLanguage
                )
        );
    }

    private void Refuse()
    {
        _mayEdit = false;
        if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
