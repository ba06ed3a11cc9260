using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>What one person reads beside an answer: the use cases, asked as that person each time.</summary>
/// <param name="read">Reads assessments.</param>
/// <param name="guidance">Finds practices that help.</param>
/// <param name="taxonomy">Names of agencies and areas.</param>
/// <param name="actor">Who it is.</param>
public sealed class AnswerReader(
    ReadAssessments read,
    FindGuidance guidance,
    ITaxonomySource taxonomy,
    ICurrentActor actor
)
{
    private const int MostGuidance = 3;

    /// <summary>The names of things.</summary>
    public TaxonomyCatalogue Taxonomy => taxonomy.Current;

    /// <summary>An assessment with somebody's answers in view; null when the person may not see them.</summary>
    /// <param name="id">Id of the assessment.</param>
    /// <param name="agency">Whose answers; see <see cref="AnswerKey"/>.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<AssessmentReading?> ReadAsync(
        string id,
        string agency,
        CancellationToken cancellation
    )
    {
        var person = await actor.GetAsync();
        return
            await read.ByIdAsync(person, id, cancellation)
                is Outcome<AssessmentReading>.Done(var reading)
            ? AnswerMove.InView(reading, person, agency)
            : null;
    }

    /// <summary>The practices that help most with an indicator; null when the person may not see the assessment.</summary>
    /// <param name="key">The answer.</param>
    /// <exception cref="SearchNotReadyException">The search is not ready.</exception>
    public async Task<IReadOnlyList<GuidanceItem>?> GuidanceAsync(AnswerKey key) =>
        await ReadAsync(key.Assessment.Value, key.Agency, CancellationToken.None) is { } reading
        && reading.Framework.Find(key.Indicator) is { } indicator
            ? await guidance.ForIndicatorAsync(
                await actor.GetAsync(),
                indicator,
                ReaderLanguage.Current,
                MostGuidance,
                CancellationToken.None
            )
            : null;

    /// <summary>Every version of an answer, newest first; none when the person may not see it.</summary>
    /// <param name="key">The answer.</param>
    public async Task<IReadOnlyList<AnswerVersion>> HistoryAsync(AnswerKey key) =>
        await read.HistoryAsync(
            await actor.GetAsync(),
            key.Assessment.Value,
            key.Indicator,
            CancellationToken.None,
            key.Agency
        )
            is Outcome<IReadOnlyList<AnswerVersion>>.Done(var versions)
            ? versions
            : [];

    /// <summary>Who answers an indicator, as far as the person may see it: code and name.</summary>
    /// <param name="key">One of the answers.</param>
    public async Task<IReadOnlyList<(string Code, string Name)>> AnswerersAsync(AnswerKey key)
    {
        if (
            await ReadAsync(key.Assessment.Value, key.Agency, CancellationToken.None)
            is not { } reading
        )
        {
            return [];
        }

        var (assessment, person) = (reading.Assessment, await actor.GetAsync());
        return
        [
            .. assessment
                .Agencies.Where(agency => agency.IsAsked(key.Indicator))
                .Select(agency => agency.Code)
                .Prepend(AnswerKey.National)
                .Append(AnswerKey.Validation)
                .Where(code => AnswerRights.MaySee(person, assessment, code, reading.MemberOf))
                .Select(code => (code, AgencyWords.Of(code, assessment, Taxonomy))),
        ];
    }
}
