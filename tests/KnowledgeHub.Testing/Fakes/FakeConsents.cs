using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps consent sheets and looks in memory by the rules of the port.</summary>
public sealed class FakeConsents(params ConsentSheet[] sheets) : IConsentStore
{
    private readonly Dictionary<AssessmentId, ConsentSheet> _sheets = sheets.ToDictionary(sheet =>
        sheet.Assessment
    );
    private readonly List<ConsentVersion> _history = [];
    private readonly List<Look> _looks = [];

    /// <summary>A store in which every assessment without a sheet of its own gives advisors everything.</summary>
    public static FakeConsents EverythingToAdvisors => new() { GivesAdvisorsEverything = true };

    /// <summary>Whether an assessment without a sheet of its own gives advisors everything.</summary>
    public bool GivesAdvisorsEverything { get; init; }

    /// <summary>The looks that were noted, in order.</summary>
    public IReadOnlyList<Look> Looks => _looks;

    /// <summary>Puts a sheet in; that is no save.</summary>
    public FakeConsents With(ConsentSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        _sheets[sheet.Assessment] = sheet;
        return this;
    }

    public Task<ConsentSheet?> FindAsync(AssessmentId assessment, CancellationToken cancellation) =>
        Task.FromResult(Of(assessment));

    public Task<IReadOnlyDictionary<AssessmentId, ConsentSheet>> ReadManyAsync(
        IReadOnlyCollection<AssessmentId> assessments,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyDictionary<AssessmentId, ConsentSheet>>(
            assessments
                .Distinct()
                .Select(Of)
                .OfType<ConsentSheet>()
                .ToDictionary(sheet => sheet.Assessment)
        );

    public Task<IReadOnlyList<ConsentSheet>> ListAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ConsentSheet>>([.. _sheets.Values]);

    public Task<SaveResult> SaveAsync(
        ConsentSheet next,
        ConsentChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(actor);
        var stored = _sheets.GetValueOrDefault(next.Assessment)?.Version ?? 0;
        if (stored != next.Version - 1)
        {
            return Task.FromResult(next.Version == 1 ? SaveResult.Taken : SaveResult.Stale);
        }

        _sheets[next.Assessment] = next;
        _history.Insert(0, new(next, change, actor.DisplayName));
        return Task.FromResult(SaveResult.Saved);
    }

    public Task<IReadOnlyList<ConsentVersion>> ReadHistoryAsync(
        AssessmentId assessment,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<ConsentVersion>>([
            .. _history.Where(version => version.Sheet.Assessment == assessment),
        ]);

    public Task LogLooksAsync(IReadOnlyCollection<Look> looks, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(looks);
        foreach (var look in looks)
        {
            if (!_looks.Exists(earlier => IsSame(earlier, look)))
            {
                _looks.Add(look);
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Look>> ReadLooksAsync(
        CountryCode country,
        AssessmentId? assessment,
        int limit,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<Look>>([
            .. _looks
                .Where(look =>
                    look.Country == country && (assessment is null || look.Assessment == assessment)
                )
                .OrderByDescending(look => look.Utc)
                .Take(limit),
        ]);

    private static bool IsSame(Look one, Look other) =>
        (one.AccountId, one.Assessment, one.Subject, one.HourUtc)
        == (other.AccountId, other.Assessment, other.Subject, other.HourUtc);

    private ConsentSheet? Of(AssessmentId id) =>
        _sheets.GetValueOrDefault(id) is { } sheet ? sheet
        : GivesAdvisorsEverything
            ? Builders.SampleConsent.ForAdvisors(
                Builders.AssessmentBuilder.AnAssessment().WithId(id.Value)
            ) with
            {
                SignedOn = new(2000, 1, 1),
            }
        : null;
}
