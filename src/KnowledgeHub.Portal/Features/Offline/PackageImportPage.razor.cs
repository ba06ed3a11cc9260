using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Features.Exchange;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Offline;

/// <summary>Reads the package of an assessment, says what it would change, then takes exactly what was shown.</summary>
public sealed partial class PackageImportPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private AssessmentPackage? _package;
    private PackagePlan? _plan;
    private RuleViolation? _problem;
    private string _source = string.Empty;
    private bool _mayMove;
    private bool _hasChanged;

    [Inject]
    public required MoveAssessment Move { get; init; }

    [Inject(Key = OfflineFiles.Kept)]
    public required KeptTables Kept { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromForm(FormName = "package")]
    private PackageForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "take", Name = "Form")]
    private PackageForm? Decision { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _mayMove = _actor.Countries.Any(country => _actor.May(PortalAction.RunCycle, country));
        if (!_mayMove)
        {
            if (Http is { Response.HasStarted: false })
            {
                Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            }

            return;
        }

        if (Kept.Find(OfflineFiles.KeyOf(_actor)) is { } kept && Form is null)
        {
            _source = kept.Sha256;
            await PlanAsync(PackageFormat.Read(kept.Bytes, string.Empty));
        }
    }

    private async Task PlanAsync(PackageReading reading)
    {
        (_package, _problem) = (reading.Package, reading.Refusal);
        if (_package is not { } package)
        {
            return;
        }

        switch (await Move.PlanAsync(_actor, package, Cancellation))
        {
            case Outcome<PackagePlan>.Done(var plan):
                _plan = plan;
                break;
            case Outcome<PackagePlan>.Invalid(var violations):
                _problem = violations[0];
                break;
            default:
                _problem = new(PackageRules.PackageIsUnreadable, PackageRules.Package);
                break;
        }
    }

    // What waits is the opened package: its passphrase is asked for once, and kept nowhere.
    private async Task ReadAsync()
    {
        if (!_mayMove || Form?.File is not { Length: > 0 and <= PackageFormat.MaxBytes } file)
        {
            _problem = new(PackageRules.PackageIsUnreadable, PackageRules.Package);
            return;
        }

        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, Cancellation);
        var reading = PackageFormat.Read(memory.ToArray(), Form.Passphrase ?? string.Empty);
        await PlanAsync(reading);
        if (_plan is null || _package is not { } package)
        {
            return;
        }

        if (Kept.Keep(OfflineFiles.KeyOf(_actor), ".json", PackageFormat.Write(package)))
        {
            Navigation.NavigateTo(OfflineFiles.PackageAddress);
        }
        else
        {
            (_plan, _problem) = (null, new(OfflineWords.TooManyAtWork, FileRules.Field));
        }
    }

    private async Task ApplyAsync()
    {
        if (!_mayMove || _package is not { } package)
        {
            return;
        }

        switch (
            await Move.ApplyAsync(
                _actor,
                package,
                new(_source, Decision?.Seen, new HashSet<string>()),
                Cancellation
            )
        )
        {
            case Outcome<PackagePlan>.Done(var plan):
                Kept.Remove(OfflineFiles.KeyOf(_actor));
                Navigation.NavigateTo(
                    $"{AssessmentWords.Address(plan.Assessment.Id)}/workbook?saved={plan.Answers.Count}"
                );
                break;
            case Outcome<PackagePlan>.Invalid(var violations):
                _problem = violations[0];
                break;
            default:
                _hasChanged = true;
                break;
        }
    }
}
