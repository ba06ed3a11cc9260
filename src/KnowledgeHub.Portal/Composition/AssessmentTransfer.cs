using System.Security.Cryptography;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Data;
using KnowledgeHub.Data.Framework;
using KnowledgeHub.Data.Taxonomy;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Exports and imports one assessment for a command and words what was done.</summary>
internal static class AssessmentTransfer
{
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task<LibraryTransfer.Summary> ExportAsync(
        IServiceProvider services,
        string id,
        FileInfo file,
        FileInfo? passphraseFile,
        CancellationToken cancellation
    )
    {
        await PrepareAsync(services, cancellation);
        var passphrase = await PassphraseFile.ReadAsync(passphraseFile, cancellation);
        if (passphrase is { Length: < PackageSeal.MinPassphraseLength })
        {
            return Refused(
                $"The passphrase is shorter than {PackageSeal.MinPassphraseLength} characters.",
                "exported"
            );
        }

        var stored = AssessmentId.TryParse(id, out var assessmentId)
            ? await services
                .GetRequiredService<IAssessmentStore>()
                .FindAsync(assessmentId, cancellation)
            : null;
        if (
            stored is null
            || await services
                .GetRequiredService<MoveAssessment>()
                .ExportAsync(Operator(stored.Country), id, cancellation)
                is not Outcome<AssessmentPackage>.Done
                (var package)
        )
        {
            return Refused($"There is no assessment {id}.", "exported");
        }

        var bytes = PackageFormat.Write(package);
        await File.WriteAllBytesAsync(
            file.FullName,
            passphrase is null ? bytes : PackageSeal.Seal(bytes, passphrase),
            cancellation
        );
        return new(
            true,
            [$"Exported {package.Id} with {package.Answers.Count} answers to {file.FullName}."]
        );
    }

    /// <exception cref="StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<LibraryTransfer.Summary> ImportAsync(
        IServiceProvider services,
        FileInfo file,
        FileInfo? passphraseFile,
        bool isDryRun,
        CancellationToken cancellation
    )
    {
        await PrepareAsync(services, cancellation);
        var passphrase = await PassphraseFile.ReadAsync(passphraseFile, cancellation);
        var bytes = await File.ReadAllBytesAsync(file.FullName, cancellation);
        var reading = PackageFormat.Read(bytes, passphrase ?? string.Empty);
        if (reading.Package is not { } package)
        {
            return Refused(Of(reading.Refusal), "imported");
        }

        _ = CountryCode.TryParse(package.Country, out var country);
        var moving = services.GetRequiredService<MoveAssessment>();
        var outcome = await moving.PlanAsync(Operator(country), package, cancellation);
        if (!isDryRun && outcome is Outcome<PackagePlan>.Done(var plan))
        {
            var source = Convert.ToHexStringLower(SHA256.HashData(bytes));
            outcome = await moving.ApplyAsync(
                Operator(country),
                package,
                new(source, plan.Fingerprint(source), new HashSet<string>()),
                cancellation
            );
        }

        return outcome switch
        {
            Outcome<PackagePlan>.Done(var done) => new(true, [Of(done, isDryRun)]),
            Outcome<PackagePlan>.Invalid(var violations) => Refused(Of(violations[0]), "imported"),
            _ => Refused("The assessment changed meanwhile. Try again.", "imported"),
        };
    }

    // Whoever runs commands has the database itself; the rules of a coordinator still hold.
    private static Actor Operator(CountryCode country) =>
        Actor.System with
        {
            Roles = [Role.Coordinator],
            Countries = [country],
        };

    private static async Task PrepareAsync(
        IServiceProvider services,
        CancellationToken cancellation
    )
    {
        await services.GetRequiredService<DatabaseMigration>().RunAsync(cancellation);
        await services.GetRequiredService<EfTaxonomySource>().RefreshAsync(cancellation);
        await services.GetRequiredService<EfFrameworkSource>().RefreshAsync(cancellation);
    }

    private static string Of(PackagePlan plan, bool isDryRun)
    {
        var counts =
            (plan.Starts ? "a new cycle, " : string.Empty)
            + $"{plan.Created} new, {plan.Changed} changed, {plan.Unchanged} unchanged, {plan.Closed} closed at this stage";
        return isDryRun
            ? $"Would be imported: {counts}. Nothing was imported; leave --dry-run out."
            : $"Imported {plan.Assessment.Id}: {counts}.";
    }

    private static string Of(RuleViolation? violation) =>
        violation?.Rule switch
        {
            PackageRules.PackageIsSealed => "The passphrase is wrong, or the package was changed.",
            PackageRules.CountryIsForeign => "There is no country of this package here.",
            PackageRules.FrameworkIsMissing =>
                $"There is no version {violation.Detail} of the framework here, or the assessment keeps another.",
            PackageRules.NameIsTaken =>
                $"Another cycle of the country is called {violation.Detail}.",
            PackageRules.ContentIsInvalid => $"The package breaks rules: {violation.Detail}.",
            _ => "The file is no package of an assessment.",
        };

    private static LibraryTransfer.Summary Refused(string reason, string done) =>
        new(false, [$"{reason} Nothing was {done}."]);
}
