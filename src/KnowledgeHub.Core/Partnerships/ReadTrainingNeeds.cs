using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>
/// Use case: the weak points that countries have in common, with entries of the library that help. Only countries that share
/// their answers with the reader are counted, and each of them is named.
/// </summary>
/// <param name="shared">Reads assessments with their sheets.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="library">Finds entries.</param>
/// <param name="clock">The time.</param>
public sealed class ReadTrainingNeeds(
    ISharedAssessments shared,
    IFrameworkSource frameworks,
    ITaxonomySource taxonomy,
    LinkedPractices library,
    TimeProvider clock
)
{
    /// <summary>The most entries shown of one need.</summary>
    public const int MostPractices = 3;

    /// <summary>Reads the needs.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="region">Code of the only region as typed; null or blank for all.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done; Forbidden for a role that finds no peers; NotFound without a framework or a country of the region.</returns>
    public async Task<Outcome<TrainingNeeds>> ReadAsync(
        Actor actor,
        string? region,
        Language language,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!PolicyTable.Allows(actor, PortalAction.FindPeers))
        {
            return new Outcome<TrainingNeeds>.Forbidden();
        }

        var seen = await SeenAsync(actor, cancellation);
        ImmutableArray<string> regions = [.. seen.Select(RegionOf).OfType<string>().Distinct()];
        var chosen = regions.FirstOrDefault(code =>
            string.Equals(code, region, StringComparison.OrdinalIgnoreCase)
        );
        return
            frameworks.Current is not { } framework
            || (chosen is null && !string.IsNullOrWhiteSpace(region))
            ? new Outcome<TrainingNeeds>.NotFound()
            : new Outcome<TrainingNeeds>.Done(
                await NeedsAsync(
                    actor,
                    framework,
                    chosen is null ? seen : [.. seen.Where(one => RegionOf(one) == chosen)],
                    language,
                    cancellation
                ) with
                {
                    Regions = regions,
                    Region = chosen,
                }
            );
    }

    private string? RegionOf(SeenAssessment seen) =>
        taxonomy.Current.Find(TermKind.Country, seen.Assessment.Country.Value)?.Parent;

    private async Task<ImmutableArray<SeenAssessment>> SeenAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        SeenAssessment.NewestOf(
            actor,
            await shared.ListAsync(actor.Countries, cancellation),
            SharedContent.Answers,
            DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
        );

    private async Task<TrainingNeeds> NeedsAsync(
        Actor actor,
        MaturityFramework framework,
        ImmutableArray<SeenAssessment> seen,
        Language language,
        CancellationToken cancellation
    )
    {
        var answers = await shared.ReadAnswersAsync(
            [.. seen.Select(one => one.Assessment.Id)],
            cancellation
        );
        await shared.NoteLooksAsync(
            SeenAssessment.Looks(actor, seen, clock.GetUtcNow().UtcDateTime),
            cancellation
        );
        var needs = TrainingNeedRules.Of(framework, seen, answers, frameworks);
        var practices = await library.OfIndicatorsAsync(
            actor,
            [.. needs.Select(need => need.Indicator.Id.Value)],
            language,
            cancellation
        );
        return new()
        {
            Framework = framework,
            Countries = [.. seen.Select(one => one.Assessment.Country)],
            Needs = [.. needs.Select(need => WithPractices(need, practices ?? []))],
            IsLibraryReady = practices is not null,
        };
    }

    private static TrainingNeed WithPractices(
        TrainingNeed need,
        IReadOnlyList<Practice> practices
    ) =>
        need with
        {
            Practices =
            [
                .. practices
                    .Where(practice =>
                        practice.Content.Classification.Indicators.Contains(need.Indicator.Id.Value)
                    )
                    .Take(MostPractices),
            ],
        };
}
