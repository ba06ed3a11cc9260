using System.Security.Cryptography;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Evidence;

/// <summary>Use cases: add, revise, archive and restore items of a country's evidence library.</summary>
/// <param name="read">Finds what the actor may know of.</param>
/// <param name="store">Keeps evidence.</param>
/// <param name="inspector">Looks into files.</param>
/// <param name="limits">What the operator has set for all files.</param>
/// <param name="clock">The time.</param>
public sealed class WriteEvidence(
    ReadEvidence read,
    IEvidenceStore store,
    IFileInspector inspector,
    AttachmentLimits limits,
    TimeProvider clock
)
{
    /// <summary>Adds an item.</summary>
    /// <param name="actor">Who adds it.</param>
    /// <param name="country">The country, as typed.</param>
    /// <param name="content">What is said of it.</param>
    /// <param name="file">Its file; null when it has none.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with version 1, NotFound, Forbidden or Invalid.</returns>
    public async Task<Outcome<EvidenceItem>> AddAsync(
        Actor actor,
        string? country,
        EvidenceContent content,
        NewEvidenceFile? file,
        CancellationToken cancellation
    )
    {
        if (
            !CountryCode.TryParse(country, out var code)
            || !actor.May(PortalAction.ReadEvidence, code)
        )
        {
            return new Outcome<EvidenceItem>.NotFound();
        }

        var blank = new EvidenceItem
        {
            Id = EvidenceId.New(),
            Country = code,
            Version = 0,
            Content = content,
            UpdatedBy = actor.Id,
            UpdatedUtc = default,
        };
        return actor.May(PortalAction.EditEvidence, code)
            ? await ChangeAsync(actor, blank, content, file, cancellation)
            : new Outcome<EvidenceItem>.Forbidden();
    }

    /// <summary>Changes what is said of an item, and replaces its file where there is a new one.</summary>
    /// <param name="actor">Who changes it.</param>
    /// <param name="target">Country and item, as typed, and the version that the actor has seen.</param>
    /// <param name="content">What is said of it.</param>
    /// <param name="file">Its new file; null to leave the file as it is.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public async Task<Outcome<EvidenceItem>> ReviseAsync(
        Actor actor,
        EvidenceBasis target,
        EvidenceContent content,
        NewEvidenceFile? file,
        CancellationToken cancellation
    )
    {
        var (current, refusal) = await FindAsync(actor, target, cancellation);
        return current switch
        {
            null => refusal,
            { IsArchived: true } => new Outcome<EvidenceItem>.Invalid([
                new(EvidenceRules.ItemIsArchived, "item"),
            ]),
            _ => await ChangeAsync(actor, current, content, file, cancellation),
        };
    }

    /// <summary>Archives an item, or takes it back from the archive.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="target">Country and item, as typed, and the version that the actor has seen.</param>
    /// <param name="isArchived">What it is to be.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, or Conflict with what is stored.</returns>
    public async Task<Outcome<EvidenceItem>> ArchiveAsync(
        Actor actor,
        EvidenceBasis target,
        bool isArchived,
        CancellationToken cancellation
    )
    {
        var (current, refusal) = await FindAsync(actor, target, cancellation);
        if (current is null)
        {
            return refusal;
        }

        return current.IsArchived == isArchived
            ? new Outcome<EvidenceItem>.Done(current)
            : await SaveAsync(
                actor,
                Next(actor, current) with
                {
                    IsArchived = isArchived,
                },
                isArchived ? EvidenceChange.Archived : EvidenceChange.Restored,
                upload: null,
                cancellation
            );
    }

    private async Task<(EvidenceItem? Item, Outcome<EvidenceItem> Refusal)> FindAsync(
        Actor actor,
        EvidenceBasis target,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        if (
            !CountryCode.TryParse(target.Country, out var country)
            || await read.ItemAsync(actor, target.Country, target.Item, cancellation)
                is not { } item
        )
        {
            return (null, new Outcome<EvidenceItem>.NotFound());
        }

        return !actor.May(PortalAction.EditEvidence, country)
                ? (null, new Outcome<EvidenceItem>.Forbidden())
            : item.Version != target.Version ? (null, new Outcome<EvidenceItem>.Conflict(item))
            : (item, new Outcome<EvidenceItem>.Conflict(item));
    }

    private async Task<Outcome<EvidenceItem>> ChangeAsync(
        Actor actor,
        EvidenceItem current,
        EvidenceContent content,
        NewEvidenceFile? file,
        CancellationToken cancellation
    )
    {
        var clean = EvidenceRules.Clean(content);
        var keepsFile = clean.Holding is EvidenceHolding.File && current.File is not null;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var violations = EvidenceRules.Check(clean, keepsFile || file is not null, today);
        if (violations.Count > 0)
        {
            return new Outcome<EvidenceItem>.Invalid(violations);
        }

        var next = Next(actor, current) with { Content = clean };
        if (file is not null)
        {
            return await WithFileAsync(actor, next, file, cancellation);
        }

        next = next with { File = keepsFile ? current.File : null };
        var isNew = next.Version == 1;
        return !isNew && clean == current.Content && next.File == current.File
            ? new Outcome<EvidenceItem>.Done(current)
            : await SaveAsync(
                actor,
                next,
                isNew ? EvidenceChange.Added : EvidenceChange.Revised,
                upload: null,
                cancellation
            );
    }

    private async Task<Outcome<EvidenceItem>> WithFileAsync(
        Actor actor,
        EvidenceItem next,
        NewEvidenceFile file,
        CancellationToken cancellation
    )
    {
        var name = FileNames.Clean(file.Name);
        var violations = AttachmentRules.CheckFile(name, file.Bytes.Length);
        if (violations.Count > 0)
        {
            return new Outcome<EvidenceItem>.Invalid(violations);
        }

        var inspection = inspector.Inspect(name, file.Bytes);
        if (inspection is FileInspection.Refused(var violation))
        {
            return new Outcome<EvidenceItem>.Invalid([violation]);
        }

        var accepted = (FileInspection.Accepted)inspection;
        var bytes = accepted.Content.Bytes;
        var known = new EvidenceFile(
            Guid.NewGuid(),
            name,
            accepted.Format,
            bytes.Length,
            Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
            accepted.KeepsMetadata
        );
        return await SaveAsync(
            actor,
            next with
            {
                File = known,
            },
            next.Version == 1 ? EvidenceChange.Added : EvidenceChange.FileReplaced,
            new EvidenceUpload(bytes, limits),
            cancellation
        );
    }

    private EvidenceItem Next(Actor actor, EvidenceItem current) =>
        current with
        {
            Version = current.Version + 1,
            UpdatedBy = actor.Id,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };

    private async Task<Outcome<EvidenceItem>> SaveAsync(
        Actor actor,
        EvidenceItem next,
        EvidenceChange change,
        EvidenceUpload? upload,
        CancellationToken cancellation
    ) =>
        await store.SaveItemAsync(next, change, upload, actor, cancellation) switch
        {
            SaveResult.Saved => new Outcome<EvidenceItem>.Done(next),
            SaveResult.Closed => new Outcome<EvidenceItem>.Invalid([AttachmentRules.Full(limits)]),
            _ => await store.FindAsync(next.Country, next.Id, cancellation) is { } stored
                ? new Outcome<EvidenceItem>.Conflict(stored)
                : new Outcome<EvidenceItem>.NotFound(),
        };
}
