using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// Use case: many countries side by side, as far as each shares its scores with the reader, and the statistics of groups. The
/// number of queries does not depend on how many countries there are.
/// </summary>
/// <param name="shared">Reads assessments with their sheets.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="groups">The groups.</param>
/// <param name="releases">Released statistics.</param>
/// <param name="cards">Cards of earlier overviews.</param>
/// <param name="clock">The time.</param>
public sealed class ReadOverview(
    ISharedAssessments shared,
    IFrameworkSource frameworks,
    CountryGroups groups,
    IGroupReleaseStore releases,
    KeptCards cards,
    TimeProvider clock
)
{
    /// <summary>Reads an overview.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>
    /// Done; Forbidden for somebody who compares nothing; NotFound for an unknown group, or while the reader sees no country.
    /// </returns>
    public async Task<Outcome<CountryOverview>> ReadAsync(
        Actor actor,
        OverviewRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (!PolicyTable.Allows(actor, PortalAction.CompareCountries))
        {
            return new Outcome<CountryOverview>.Forbidden();
        }

        var group = request.Group is { } code ? groups.Find(code) : CountryGroup.Everyone;
        var now = clock.GetUtcNow().UtcDateTime;
        var circle = Circle.Of(
            actor,
            await shared.ListAsync(actor.Countries, cancellation),
            DateOnly.FromDateTime(now)
        );
        if (group is null || circle.Visible.IsEmpty)
        {
            return new Outcome<CountryOverview>.NotFound();
        }

        var overview = await ReadAsync(
            circle,
            OverviewChoice.Of(circle, request, group, frameworks),
            now,
            cancellation
        );
        await shared.NoteLooksAsync(Looks(actor, overview.Countries, now), cancellation);
        return new Outcome<CountryOverview>.Done(overview);
    }

    private async Task<CountryOverview> ReadAsync(
        Circle circle,
        OverviewChoice choice,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var answers = (
            await shared.ReadAnswersAsync([.. choice.Read.Select(one => one.Id)], cancellation)
        ).ToLookup(answer => answer.Assessment);
        var countries = choice.Score(circle, answers, frameworks, cards);
        var version = choice.Framework.Version;
        var released = await releases.ReadAsync(version, choice.Year, cancellation);
        return new()
        {
            Framework = choice.Framework,
            Year = choice.Year,
            AsOfUtc = now,
            Years = choice.Years,
            Choices = [.. circle.Shown.OrderBy(one => one.Value, StringComparer.Ordinal)],
            Countries = countries,
            CommonShare = CommonShare(choice, countries, answers),
            Groups = ReadGroups.Of(
                released,
                circle.Known,
                circle.Pooled(SharedContent.Scores),
                circle.Pooled(SharedContent.Answers),
                groups.Settings.MinimumAfter(released)
            ),
        };
    }

    private static IReadOnlyCollection<Look> Looks(
        Actor actor,
        ImmutableArray<OverviewCountry> countries,
        DateTime now
    ) =>
        [
            .. countries
                .Where(country => !country.IsOwn)
                .Select(country => Look.Of(actor, country.Assessment, LookSubject.Comparison, now)),
        ];

    private static double? CommonShare(
        OverviewChoice choice,
        ImmutableArray<OverviewCountry> countries,
        ILookup<AssessmentId, AnsweredIndicator> answers
    )
    {
        var compared = countries
            .Where(country => country.Card is not null)
            .Select(country => country.Assessment.Id)
            .ToList();
        if (compared.Count == 0)
        {
            return null;
        }

        var common = compared
            .SelectMany(id => answers[id])
            .Where(answer => answer.Level is not null)
            .GroupBy(answer => answer.Indicator)
            .Count(given => given.Count() == compared.Count);
        return (double)common / choice.Framework.Indicators.Length;
    }
}
