using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Offline;

/// <summary>Use cases of a coordinator: move a whole assessment between installations.</summary>
/// <param name="access">Says what the actor may see.</param>
/// <param name="store">Keeps assessments.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
public sealed class MoveAssessment(
    IAssessmentAccess access,
    IAssessmentStore store,
    IFrameworkSource frameworks,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    private const int MaxProblems = 5;

    /// <summary>The package of an assessment.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound or Forbidden.</returns>
    public async Task<Outcome<AssessmentPackage>> ExportAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    )
    {
        if (
            await access.FindAsync(actor, id, SharedContent.Scores, cancellation)
                is not { Assessment: var assessment }
            || frameworks.Find(assessment.FrameworkVersion) is not { } framework
        )
        {
            return new Outcome<AssessmentPackage>.NotFound();
        }

        if (!actor.May(PortalAction.RunCycle, assessment.Country))
        {
            return new Outcome<AssessmentPackage>.Forbidden();
        }

        var answers = await store.ReadAnswersAsync(assessment.Id, cancellation);
        return new Outcome<AssessmentPackage>.Done(
            PackageWriter.Write(assessment, framework, answers)
        );
    }

    /// <summary>What a package would change.</summary>
    /// <param name="actor">Who hands it in.</param>
    /// <param name="package">The package.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done; or Invalid, which does not tell a foreign country from one that does not exist.</returns>
    public async Task<Outcome<PackagePlan>> PlanAsync(
        Actor actor,
        AssessmentPackage package,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(package);
        if (
            !CountryCode.TryParse(package.Country, out var country)
            || taxonomy.Current.Find(TermKind.Country, country.Value) is null
            || !actor.May(PortalAction.RunCycle, country)
        )
        {
            return Refuse(PackageRules.CountryIsForeign);
        }

        if (frameworks.Find(package.Framework) is not { } framework)
        {
            return Refuse(PackageRules.FrameworkIsMissing, package.Framework);
        }

        if (!AssessmentId.TryParse(package.Id, out var id))
        {
            return Refuse(PackageRules.ContentIsInvalid, "id");
        }

        var reader = new PackageReader(package, clock.GetUtcNow().UtcDateTime);
        var assessment = reader.ReadAssessment(id, country, taxonomy.Current);
        var answers = reader.ReadAnswers(assessment, framework, actor.Id);
        return reader.Problems.Count > 0
            ? Refuse(
                PackageRules.ContentIsInvalid,
                string.Join(", ", reader.Problems.Distinct().Take(MaxProblems))
            )
            : await CompareAsync(actor, assessment, answers, cancellation);
    }

    /// <summary>Saves what was shown, all of it or nothing.</summary>
    /// <param name="actor">Who hands it in.</param>
    /// <param name="package">The package.</param>
    /// <param name="decision">What was shown.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with what was saved, Invalid, or Conflict when something is different from what was shown.</returns>
    public async Task<Outcome<PackagePlan>> ApplyAsync(
        Actor actor,
        AssessmentPackage package,
        WorkbookDecision decision,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(decision);
        var outcome = await PlanAsync(actor, package, cancellation);
        if (outcome is not Outcome<PackagePlan>.Done(var plan) || plan.IsEmpty)
        {
            return outcome;
        }

        if (plan.Fingerprint(decision.Source) != decision.Seen)
        {
            return new Outcome<PackagePlan>.Conflict(plan);
        }

        var result = plan.Starts
            ? await store.StartAsync(
                plan.Assessment,
                plan.Answers,
                AssessmentChange.Imported,
                actor,
                cancellation
            )
            : await store.SaveAnswersAsync(
                plan.Answers,
                AssessmentChange.Imported,
                actor,
                cancellation
            );
        return result switch
        {
            SaveResult.Saved => outcome,
            SaveResult.Taken when plan.Starts => Refuse(
                PackageRules.NameIsTaken,
                plan.Assessment.Name
            ),
            _ => new Outcome<PackagePlan>.Conflict(plan),
        };
    }

    private async Task<Outcome<PackagePlan>> CompareAsync(
        Actor actor,
        Assessment assessment,
        List<Answer> answers,
        CancellationToken cancellation
    )
    {
        var here = await store.FindAsync(assessment.Id, cancellation);
        if (here is null)
        {
            return new Outcome<PackagePlan>.Done(
                new(assessment, Starts: true, answers, Unchanged: 0, Closed: 0)
            );
        }

        if (here.Country != assessment.Country)
        {
            return Refuse(PackageRules.CountryIsForeign);
        }

        if (here.FrameworkVersion != assessment.FrameworkVersion)
        {
            return Refuse(PackageRules.FrameworkIsMissing, assessment.FrameworkVersion);
        }

        var stored = (await store.ReadAnswersAsync(here.Id, cancellation)).ToDictionary(answer =>
            answer.Key
        );
        var differing = answers.FindAll(answer =>
            stored.GetValueOrDefault(answer.Key)?.Content != answer.Content
        );
        var open = differing.FindAll(answer => IsOpen(actor, here, answer.Key));
        return new Outcome<PackagePlan>.Done(
            new(
                here,
                Starts: false,
                [
                    .. open.Select(answer =>
                        answer with
                        {
                            Version = (stored.GetValueOrDefault(answer.Key)?.Version ?? 0) + 1,
                        }
                    ),
                ],
                Unchanged: answers.Count - differing.Count,
                Closed: differing.Count - open.Count
            )
        );
    }

    // A coordinator belongs to no agency here and may still write for each.
    private static bool IsOpen(Actor actor, Assessment here, AnswerKey key) =>
        (
            key.Agency is AnswerKey.National or AnswerKey.Validation
            || here.FindAgency(key.Agency) is not null
        )
        && AnswerRights.Of(actor, here, key, memberOf: null) is AnswerRight.Granted;

    private static Outcome<PackagePlan>.Invalid Refuse(string rule, string detail = "") =>
        new([new(rule, PackageRules.Package, detail)]);
}
