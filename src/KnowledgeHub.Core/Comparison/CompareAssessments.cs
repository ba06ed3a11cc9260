using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// Use cases: compare countries, and follow one country over time. Three queries each, whatever is compared; who works for the
/// country needs two.
/// </summary>
/// <param name="access">Says what the actor may see.</param>
/// <param name="store">Keeps assessments.</param>
/// <param name="frameworks">The versions of the framework.</param>
public sealed class CompareAssessments(
    IAssessmentAccess access,
    IAssessmentStore store,
    IFrameworkSource frameworks
)
{
    /// <summary>Fewer than <see cref="MinCountries"/> countries were chosen; the detail is the number.</summary>
    public const string TooFewCountries = "too-few-countries";

    /// <summary>More than <see cref="MaxCountries"/> assessments were chosen; the detail is the number.</summary>
    public const string TooManyCountries = "too-many-countries";

    /// <summary>Two cycles of one country were chosen; the detail is its code.</summary>
    public const string CountryIsRepeated = "country-repeated";

    /// <summary>The least number of countries.</summary>
    public const int MinCountries = 2;

    /// <summary>The greatest number of countries.</summary>
    public const int MaxCountries = 6;

    /// <summary>Compares countries by one assessment each.</summary>
    /// <param name="actor">Who compares.</param>
    /// <param name="ids">The assessments as typed, in the order chosen; the first sets the basis. Repetitions count once.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, Forbidden, Invalid, or NotFound when the actor may not read one of them.</returns>
    public async Task<Outcome<CountryComparison>> CompareAsync(
        Actor actor,
        IReadOnlyList<string> ids,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (!PolicyTable.Allows(actor, PortalAction.CompareCountries))
        {
            return new Outcome<CountryComparison>.Forbidden();
        }

        var chosen = Parse(ids);
        if (chosen is null)
        {
            return new Outcome<CountryComparison>.NotFound();
        }

        if (chosen.Count is < MinCountries or > MaxCountries)
        {
            var rule = chosen.Count < MinCountries ? TooFewCountries : TooManyCountries;
            return Refused(rule, $"{chosen.Count}");
        }

        var found = (await store.FindManyAsync(chosen, cancellation)).ToDictionary(one => one.Id);
        var views = await access.ViewsAsync(actor, found.Values, cancellation);
        if (chosen.Exists(id => !views.TryGetValue(id, out var view) || !view.Scores))
        {
            return new Outcome<CountryComparison>.NotFound();
        }

        var assessments = chosen.ConvertAll(id => found[id]);
        if (
            assessments.GroupBy(one => one.Country).FirstOrDefault(group => group.Count() > 1) is
            { } repeated
        )
        {
            return Refused(CountryIsRepeated, repeated.Key.Value);
        }

        await access.NoteAsync(actor, assessments, LookSubject.Comparison, cancellation);
        var answered = await store.ReadForScoringAsync(chosen, cancellation);
        var compared = CountryComparison.Of(assessments, answered, frameworks);
        return new Outcome<CountryComparison>.Done(
            compared with
            {
                Assessments = [.. compared.Assessments.Select(one => Shared(views, one))],
            }
        );
    }

    /// <summary>The cycles of one country over time.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="country">Code of the country as typed, possibly null or malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, or NotFound when the actor may not read the country's assessments or there are none.</returns>
    public async Task<Outcome<CountryTrend>> TrendAsync(
        Actor actor,
        string? country,
        CancellationToken cancellation
    )
    {
        if (!CountryCode.TryParse(country?.ToUpperInvariant(), out var code))
        {
            return new Outcome<CountryTrend>.NotFound();
        }

        var listed = await store.ListAsync([code], withDemonstrations: false, cancellation);
        Assessment[] all = [.. listed.Select(listing => listing.Assessment)];
        var views = await access.ViewsAsync(actor, all, cancellation);
        var cycles = all.Where(cycle => views[cycle.Id].Scores).ToList();
        if (cycles.Count == 0)
        {
            return new Outcome<CountryTrend>.NotFound();
        }

        await access.NoteAsync(actor, cycles, LookSubject.Comparison, cancellation);
        var answered = await store.ReadForScoringAsync(
            [.. cycles.Select(cycle => cycle.Id)],
            cancellation
        );
        var trend = CountryTrend.Of(cycles, answered, frameworks);
        return new Outcome<CountryTrend>.Done(
            trend with
            {
                Cycles = [.. trend.Cycles.Select(cycle => Shared(views, cycle))],
            }
        );
    }

    private static ComparedAssessment Shared(
        IReadOnlyDictionary<AssessmentId, SharedView> views,
        ComparedAssessment one
    )
    {
        var view = views[one.Assessment.Id];
        return one with
        {
            Assessment = view.PartOf(one.Assessment),
            Card = one.Card is { } card ? view.PartOf(card) : null,
        };
    }

    private static TrendCycle Shared(
        IReadOnlyDictionary<AssessmentId, SharedView> views,
        TrendCycle cycle
    )
    {
        var view = views[cycle.Assessment.Id];
        return new(view.PartOf(cycle.Assessment), view.PartOf(cycle.Card));
    }

    private static Outcome<CountryComparison>.Invalid Refused(string rule, string detail) =>
        new([new(rule, "assessment", detail)]);

    private static List<AssessmentId>? Parse(IReadOnlyList<string> ids)
    {
        var parsed = new List<AssessmentId>(ids.Count);
        foreach (var text in ids)
        {
            if (!AssessmentId.TryParse(text, out var id))
            {
                return null;
            }

            parsed.Add(id);
        }

        return [.. parsed.Distinct()];
    }
}
