using System.Collections.Concurrent;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Consent;

/// <summary>Keeps consent sheets with their history, and the log of looks, in the database.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfConsentStore(StoreAccess access, AggregateWriter writer) : IConsentStore
{
    private const int MostRemembered = 20_000;

    // Looks that are known to be kept: whoever reads a page again within the hour costs no query for it.
    private readonly ConcurrentDictionary<
        (AssessmentId, string, LookSubject, DateTime),
        byte
    > _kept = new();

    /// <inheritdoc/>
    public Task<ConsentSheet?> FindAsync(AssessmentId assessment, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Set<ConsentSheet>()
                    .AsNoTracking()
                    .SingleOrDefaultAsync(sheet => sheet.Assessment == assessment, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<AssessmentId, ConsentSheet>> ReadManyAsync(
        IReadOnlyCollection<AssessmentId> assessments,
        CancellationToken cancellation
    ) =>
        await access.RunAsync(
            context =>
                context
                    .Set<ConsentSheet>()
                    .AsNoTracking()
                    .Where(sheet => assessments.Contains(sheet.Assessment))
                    .ToDictionaryAsync(sheet => sheet.Assessment, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ConsentSheet>> ListAsync(CancellationToken cancellation) =>
        await access.RunAsync(
            context => context.Set<ConsentSheet>().AsNoTracking().ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<SaveResult> SaveAsync(
        ConsentSheet next,
        ConsentChange change,
        Actor actor,
        CancellationToken cancellation
    ) => writer.WriteAsync(context => [Stage(context, next, change, actor)], cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ConsentVersion>> ReadHistoryAsync(
        AssessmentId assessment,
        CancellationToken cancellation
    )
    {
        var versions = await access.RunAsync(
            context =>
                context
                    .VersionsOf(AggregateKind.ConsentSheet, assessment.Value)
                    .AsNoTracking()
                    .ToListAsync(cancellation),
            cancellation
        );
        return
        [
            .. versions.Select(version => new ConsentVersion(
                HubJson.Read<ConsentSheet>(version.Body),
                EnumCode<ConsentChange>.TryParse(version.Change, out var change) ? change : default,
                version.By
            )),
        ];
    }

    /// <inheritdoc/>
    public async Task LogLooksAsync(IReadOnlyCollection<Look> looks, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(looks);
        var rows = looks
            .Select(StoredLook.From)
            .DistinctBy(KeyOf)
            .Where(row => !_kept.ContainsKey(KeyOf(row)))
            .ToList();
        if (rows.Count == 0)
        {
            return;
        }

        // Another request of the same person may note one in between: then what is still missing is asked for again.
        for (
            var missing = await MissingAsync(rows, cancellation);
            missing.Count > 0 && !await AddAsync(missing, cancellation);
            missing = await MissingAsync(rows, cancellation)
        )
        {
            cancellation.ThrowIfCancellationRequested();
        }

        Remember(rows);
    }

    private void Remember(List<StoredLook> rows)
    {
        if (_kept.Count > MostRemembered)
        {
            _kept.Clear();
        }

        rows.ForEach(row => _kept.TryAdd(KeyOf(row), 0));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Look>> ReadLooksAsync(
        CountryCode country,
        AssessmentId? assessment,
        int limit,
        CancellationToken cancellation
    )
    {
        var rows = await access.RunAsync(
            context =>
            {
                var looks = context
                    .Set<StoredLook>()
                    .AsNoTracking()
                    .Where(look => look.Country == country);
                if (assessment is { } only)
                {
                    looks = looks.Where(look => look.Assessment == only);
                }

                return looks
                    .OrderByDescending(look => look.Utc)
                    .Take(limit)
                    .ToListAsync(cancellation);
            },
            cancellation
        );
        return rows.ConvertAll(row => row.ToLook());
    }

    internal static AggregateChange Stage(
        HubDbContext context,
        ConsentSheet next,
        ConsentChange change,
        Actor actor
    )
    {
        context.StageVersion(next, next.Version);
        return new(
            AggregateKind.ConsentSheet,
            next.Assessment.Value,
            next.Version,
            EnumCode<ConsentChange>.Of(change),
            actor.Id,
            HubJson.Write(next),
            next.Country
        );
    }

    private static (AssessmentId, string, LookSubject, DateTime) KeyOf(StoredLook look) =>
        (look.Assessment, look.AccountId, look.Subject, look.HourUtc);

    // Most looks were noted in this hour already: asking costs a read, and no turn at the one gate of writes.
    private async Task<List<StoredLook>> MissingAsync(
        List<StoredLook> rows,
        CancellationToken cancellation
    )
    {
        var assessments = rows.Select(row => row.Assessment).ToList();
        var accounts = rows.Select(row => row.AccountId).Distinct().ToList();
        var hours = rows.Select(row => row.HourUtc).Distinct().ToList();
        var known = await access.RunAsync(
            context =>
                context
                    .Set<StoredLook>()
                    .AsNoTracking()
                    .Where(look =>
                        assessments.Contains(look.Assessment)
                        && accounts.Contains(look.AccountId)
                        && hours.Contains(look.HourUtc)
                    )
                    .ToListAsync(cancellation),
            cancellation
        );
        var keys = known.Select(KeyOf).ToHashSet();
        return rows.FindAll(row => !keys.Contains(KeyOf(row)));
    }

    // All looks of a page in one write, each with its audit event. False where one of them was noted in between.
    private async Task<bool> AddAsync(List<StoredLook> rows, CancellationToken cancellation)
    {
        try
        {
            await access.WriteAsync(
                context =>
                {
                    context.AddRange(rows);
                    context.AuditEvents.AddRange(rows.Select(Audit));
                    return context.SaveChangesAsync(cancellation);
                },
                cancellation
            );
            return true;
        }
        catch (DbUpdateException exception) when (access.Engine.IsUniqueViolation(exception))
        {
            return false;
        }
    }

    private static AuditEvent Audit(StoredLook row) =>
        new()
        {
            AtUtc = row.Utc,
            Country = row.Country,
            ActorId = row.AccountId,
            Action =
                $"{EnumCode<AggregateKind>.Of(AggregateKind.Look)}.{EnumCode<LookSubject>.Of(row.Subject)}",
            Kind = AggregateKind.Look,
            AggregateId = row.Assessment.Value,
            Version = 1,
        };
}
