using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Privacy;

/// <summary>
/// The signatures under sheets of consent that are a person's. A signature is a name without an account, and others may bear the same
/// name: it is the person's where this account entered it, under the name that the account bears.
/// </summary>
internal static class OwnSignatures
{
    // Whoever makes such a version leaves the signature of whoever signed.
    private static readonly string[] _unsigned =
    [
        EnumCode<ConsentChange>.Of(ConsentChange.Revoked),
        EnumCode<ConsentChange>.Of(ConsentChange.NameErased),
    ];

    /// <summary>Every version of a sheet that bears one.</summary>
    /// <param name="context">The context.</param>
    /// <param name="person">The person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public static async Task<IReadOnlyList<SignedVersion>> ReadAsync(
        HubDbContext context,
        Person person,
        CancellationToken cancellation
    )
    {
        var entered = context
            .Revisions.Where(revision =>
                revision.Kind == AggregateKind.ConsentSheet && revision.ActorId == person.Id
            )
            .Select(revision => revision.AggregateId);
        var versions = await context
            .Revisions.AsNoTracking()
            .Where(revision =>
                revision.Kind == AggregateKind.ConsentSheet
                && entered.Contains(revision.AggregateId)
            )
            .OrderBy(revision => revision.Version)
            .ToListAsync(cancellation);
        return
        [
            .. versions
                .GroupBy(revision => revision.AggregateId)
                .SelectMany(sheet => Of(person, sheet)),
        ];
    }

    /// <summary>The sheets that bear one as they stand.</summary>
    /// <param name="context">The context.</param>
    /// <param name="own">What <see cref="ReadAsync"/> gave.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public static async Task<List<ConsentSheet>> StandingAsync(
        HubDbContext context,
        IReadOnlyList<SignedVersion> own,
        CancellationToken cancellation
    )
    {
        var ids = own.Select(version => version.Sheet.Assessment).Distinct().ToList();
        var sheets = await context
            .Set<ConsentSheet>()
            .AsNoTracking()
            .Where(sheet => ids.Contains(sheet.Assessment))
            .ToListAsync(cancellation);
        return sheets.FindAll(sheet =>
            own.Any(version =>
                version.Sheet.Assessment == sheet.Assessment
                && version.Sheet.Version == sheet.Version
            )
        );
    }

    private static IEnumerable<SignedVersion> Of(Person person, IEnumerable<Revision> versions)
    {
        var signer = string.Empty;
        foreach (var version in versions)
        {
            signer = _unsigned.Contains(version.Change) ? signer : version.ActorId;
            var sheet = HubJson.Read<ConsentSheet>(version.Body);
            if (
                signer == person.Id
                && string.Equals(
                    sheet.Signatory.Name,
                    person.Name,
                    StringComparison.OrdinalIgnoreCase
                )
            )
            {
                yield return new(version.Id, version.Body, sheet);
            }
        }
    }
}
