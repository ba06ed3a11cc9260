using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>
/// Use cases: which countries publish their result, and what each has published. Everybody is shown the same, whatever else a
/// reader may see; the sheets are asked anew each time, so that a withdrawal holds from the next request.
/// </summary>
/// <param name="consents">Keeps sheets.</param>
/// <param name="store">Keeps assessments.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="clock">The time.</param>
public sealed class ReadPublicProfiles(
    IConsentStore consents,
    IAssessmentStore store,
    IFrameworkSource frameworks,
    TimeProvider clock
)
{
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The countries that publish their result, by code.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, possibly with none; Forbidden is never answered while everybody may read.</returns>
    public async Task<Outcome<ImmutableArray<PublicProfileListing>>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.ReadPublicProfile))
        {
            return new Outcome<ImmutableArray<PublicProfileListing>>.Forbidden();
        }

        var published = await PublishedAsync(null, cancellation);
        return new Outcome<ImmutableArray<PublicProfileListing>>.Done([
            .. published
                .Select(one => one.Assessment)
                .Select(cycle => new PublicProfileListing(
                    cycle.Country,
                    cycle.Name,
                    cycle.ReferenceDate,
                    cycle.FrameworkVersion
                )),
        ]);
    }

    /// <summary>What a country has published.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="country">Code of the country as typed, possibly malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done; NotFound when it publishes nothing today, exactly as for a country that is unknown.</returns>
    public async Task<Outcome<PublishedProfile>> ReadAsync(
        Actor actor,
        string? country,
        CancellationToken cancellation
    )
    {
        if (
            !PolicyTable.Allows(actor, PortalAction.ReadPublicProfile)
            || !CountryCode.TryParse(country, out var code)
            || await PublishedAsync(code, cancellation) is not [var (cycle, sheet)]
            || frameworks.Find(cycle.FrameworkVersion) is not { } framework
        )
        {
            return new Outcome<PublishedProfile>.NotFound();
        }

        var answers = await store.ReadAnswersAsync(cycle.Id, cancellation);
        return new Outcome<PublishedProfile>.Done(
            Publish(sheet, new(cycle, framework, answers), Today)
        );
    }

    private async Task<IReadOnlyList<(Assessment Assessment, ConsentSheet Sheet)>> PublishedAsync(
        CountryCode? only,
        CancellationToken cancellation
    )
    {
        var today = Today;
        var sheets = (await consents.ListAsync(cancellation))
            .Where(sheet =>
                (only is null || sheet.Country == only)
                && sheet.Allows(SharedContent.Scores, ConsentAudience.Public, today)
            )
            .ToDictionary(sheet => sheet.Assessment);
        var cycles =
            sheets.Count == 0 ? [] : await store.FindManyAsync([.. sheets.Keys], cancellation);
        return
        [
            .. cycles
                .GroupBy(cycle => cycle.Country)
                .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
                .Select(group => group.OrderByDescending(cycle => cycle.ReferenceDate).First())
                .Select(newest => (newest, sheets[newest.Id])),
        ];
    }

    private static PublishedProfile Publish(
        ConsentSheet sheet,
        AssessmentReading reading,
        DateOnly today
    )
    {
        var card = ScoreCalculation.Calculate(reading.Framework, reading.Ratings);
        return new()
        {
            Country = reading.Assessment.Country,
            Cycle = reading.Assessment.Name,
            ReferenceDate = reading.Assessment.ReferenceDate,
            Framework = reading.Framework,
            IsApproved = reading.Assessment.Approval is not null,
            SignedOn = sheet.SignedOn,
            Until = sheet.ExpiresOn,
            Overall = PublicScore.Of(card.Overall),
            Cells = [.. card.Cells.Select(PublicScore.Of)],
            Areas = [.. card.Areas.Select(PublicScore.Of)],
            Pillars = [.. card.Pillars.Select(PublicScore.Of)],
            Answers = sheet.Allows(SharedContent.Answers, ConsentAudience.Public, today)
                ? AnswersOf(
                    reading,
                    sheet.Allows(SharedContent.Comments, ConsentAudience.Public, today)
                )
                : null,
        };
    }

    private static ImmutableArray<PublicAnswer> AnswersOf(
        AssessmentReading reading,
        bool withComments
    ) =>
        [
            .. reading
                .Framework.Indicators.Select(indicator =>
                    (indicator, Content: reading.Find(indicator.Id)?.Content ?? AnswerContent.Blank)
                )
                .Select(one => new PublicAnswer(
                    one.indicator,
                    one.Content.State,
                    one.Content.Level,
                    withComments ? one.Content.Comment : string.Empty,
                    withComments ? one.Content.Language : null
                )),
        ];
}
