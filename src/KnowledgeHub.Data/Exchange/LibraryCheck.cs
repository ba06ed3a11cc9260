using System.Security.Cryptography;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Exchange;

/// <summary>Checks the entries of a package one after another, against the rules, each other and what is stored.</summary>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="slugs">The slug of every stored entry.</param>
internal sealed class LibraryCheck(
    TaxonomyCatalogue taxonomy,
    IReadOnlyDictionary<PracticeId, string> slugs
)
{
    private readonly Dictionary<string, PracticeId> _owners = slugs.ToDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.Ordinal
    );
    private readonly HashSet<PracticeId> _seen = [];
    private readonly List<(PracticeId Named, LibraryProblem Problem)> _named = [];

    /// <summary>What was found out so far.</summary>
    public LibraryPlan Plan { get; } = new();

    /// <summary>SHA-256 of what an entry says.</summary>
    public static string Fingerprint(LibraryEntry entry) =>
        Convert.ToHexStringLower(SHA256.HashData(LibraryFormat.Write(entry)));

    /// <summary>Checks one entry.</summary>
    /// <param name="item">The entry as read.</param>
    /// <param name="stored">The entry as stored; null when there is none.</param>
    public void Add(PackageItem item, Practice? stored)
    {
        if (item.Entry is not { } entry)
        {
            Plan.Problems.AddRange(item.Problem is { } problem ? [problem] : []);
            return;
        }

        var count = Plan.Problems.Count;
        foreach (var violation in LibraryRules.Check(entry, taxonomy))
        {
            Refuse(item, violation.Field, Sentence(violation));
        }

        CheckIdentity(item, entry);
        if (stored?.Working is not null && entry.Status is not PracticeStatus.Published)
        {
            Refuse(
                item,
                "status",
                "the stored entry is public and has a working copy; publish or discard that first."
            );
        }

        Remember(item, entry);
        if (Plan.Problems.Count == count)
        {
            Compare(entry, stored);
        }
    }

    /// <summary>Checks what could not be told before the last entry was read.</summary>
    public void Finish()
    {
        Plan.Problems.AddRange(
            _named.Where(link => !_seen.Contains(link.Named)).Select(link => link.Problem)
        );
    }

    private void CheckIdentity(PackageItem item, LibraryEntry entry)
    {
        if (!_seen.Add(entry.Id))
        {
            Refuse(item, "id", "another entry of the package has the same id.");
        }
        else if (slugs.GetValueOrDefault(entry.Id) is { } kept && kept != entry.Slug)
        {
            Refuse(item, "slug", $"the stored entry has the address \"{kept}\", which is fixed.");
        }
        else if (!_owners.TryAdd(entry.Slug, entry.Id) && _owners[entry.Slug] != entry.Id)
        {
            Refuse(item, "slug", $"\"{entry.Slug}\" belongs to {_owners[entry.Slug]}.");
        }
    }

    // Only what is not known yet, so that a long package costs little.
    private void Remember(PackageItem item, LibraryEntry entry)
    {
        var named = entry
            .Content.Related.Take(PracticeRules.MaxItems)
            .Select(id => (Field: "related", Id: id));
        if (entry.Archiving?.Successor is { } successor)
        {
            named = named.Append(("archiving.successor", successor));
        }

        _named.AddRange(
            named
                .Where(link => !slugs.ContainsKey(link.Id) && !_seen.Contains(link.Id))
                .Select(link =>
                    (
                        link.Id,
                        Problem(
                            item,
                            link.Field,
                            $"\"{link.Id}\" is neither in the package nor in the library; correct or remove it."
                        )
                    )
                )
        );
    }

    private void Compare(LibraryEntry entry, Practice? stored)
    {
        var fingerprint = Fingerprint(entry);
        if (stored is not null && Fingerprint(LibraryEntry.Of(stored)) == fingerprint)
        {
            Plan.Unchanged++;
        }
        else
        {
            Plan.Changes.Add(entry.Id, (stored?.Version ?? 0, fingerprint));
        }
    }

    private static string Sentence(RuleViolation violation) =>
        $"it breaks the rule \"{violation.Rule}\"{(violation.Detail.Length > 0 ? $" ({violation.Detail})" : string.Empty)}.";

    private void Refuse(PackageItem item, string field, string message) =>
        Plan.Problems.Add(Problem(item, field, message));

    private static LibraryProblem Problem(PackageItem item, string field, string message) =>
        new(item.Number, item.Entry?.Id.Value ?? string.Empty, field, message);
}
