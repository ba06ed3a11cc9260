using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>
/// Use case: every country that an advisor was granted, and every invented one, with how its consent stands and what is open of
/// it. A fixed number of queries however many countries there are.
/// </summary>
/// <param name="shared">Reads assessments with their sheets.</param>
/// <param name="looks">Reads the log of looks.</param>
/// <param name="taxonomy">The vocabularies; they name the invented countries.</param>
/// <param name="clock">The time.</param>
public sealed class ReadPortfolio(
    ISharedAssessments shared,
    ILastLooks looks,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    /// <summary>Reads the portfolio.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done with one line for each country, by code; Forbidden for anybody but an advisor.</returns>
    public async Task<Outcome<ImmutableArray<PortfolioEntry>>> ReadAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!PolicyTable.Allows(actor, PortalAction.SeePortfolio))
        {
            return new Outcome<ImmutableArray<PortfolioEntry>>.Forbidden();
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var cycles = (await shared.ListAsync([], cancellation)).ToLookup(cycle =>
            cycle.Assessment.Country
        );
        ImmutableArray<PortfolioEntry> entries =
        [
            .. CountriesOf(actor)
                .Select(country => PortfolioRules.Of(actor, country, cycles[country], today)),
        ];
        return new Outcome<ImmutableArray<PortfolioEntry>>.Done(
            await WithLooksAsync(actor, entries, cancellation)
        );
    }

    private IEnumerable<CountryCode> CountriesOf(Actor actor) =>
        taxonomy
            .Current.Terms(TermKind.Country)
            .Where(term => term.IsDemonstration)
            .Select(term => new CountryCode(term.Code))
            .Concat(actor.Countries)
            .Distinct()
            .Where(country => actor.May(PortalAction.ReadAssessment, country))
            .OrderBy(country => country.Value, StringComparer.Ordinal);

    private async Task<ImmutableArray<PortfolioEntry>> WithLooksAsync(
        Actor actor,
        ImmutableArray<PortfolioEntry> entries,
        CancellationToken cancellation
    )
    {
        AssessmentId[] open =
        [
            .. entries.Select(entry => entry.Assessment?.Id).OfType<AssessmentId>(),
        ];
        var last = await looks.ReadAsync(actor.Id, open, cancellation);
        return
        [
            .. entries.Select(entry =>
                entry.Assessment is { } assessment && last.TryGetValue(assessment.Id, out var utc)
                    ? entry with
                    {
                        LastLookUtc = utc,
                    }
                    : entry
            ),
        ];
    }
}
