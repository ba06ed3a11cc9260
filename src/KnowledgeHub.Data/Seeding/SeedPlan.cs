using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Json;
using KnowledgeHub.Data.Taxonomy;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Compares a seed folder with what is stored.</summary>
internal sealed class SeedPlan(
    IReadOnlyDictionary<string, StoredVocabulary> vocabularies,
    IReadOnlyDictionary<PracticeId, StoredPractice> practices,
    IReadOnlyDictionary<string, FrameworkDocument> frameworks,
    IReadOnlyDictionary<string, StoredConcept> concepts,
    IReadOnlyDictionary<string, StoredCompilation> compilations
)
{
    /// <summary>SHA-256 of what a content says. Empty fields say nothing: a field that a newer version adds changes no fingerprint.</summary>
    public static string Fingerprint<T>(T content)
    {
        var said = Pruned(JsonNode.Parse(HubJson.Write(content)))?.ToJsonString() ?? string.Empty;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
    }

    private static JsonNode? Pruned(JsonNode? node) =>
        node switch
        {
            JsonObject fields => new JsonObject(
                fields
                    .Select(field => KeyValuePair.Create(field.Key, Pruned(field.Value)))
                    .Where(field => field.Value is not null)
            )
                is { Count: > 0 } kept
                ? kept
                : null,
            JsonArray { Count: 0 } => null,
            JsonArray items => new JsonArray([.. items.Select(Pruned)]),
            _ => node?.DeepClone(),
        };

    /// <summary>What the folder and the database cannot both have: a code in two vocabularies, a slug of two entries, collections or building blocks, two contents of one published framework.</summary>
    /// <param name="set">What the folder says.</param>
    /// <param name="items">The same, compared with what is stored.</param>
    public IReadOnlyList<SeedProblem> Clashes(SeedSet set, IReadOnlyList<SeedItem> items) =>
        [
            .. ThesaurusRules.CheckMerged(
                [
                    .. from item in items
                    where item.Verdict is SeedVerdict.Create or SeedVerdict.Update
                    select item.Concept into concept
                    where concept is not null
                    select concept,
                ],
                concepts.Values.Select(stored => stored.State)
            ),
            .. RepeatedCodes(set),
            .. TakenSlugs(set),
            .. set
                .Frameworks.Where(IsChanged)
                .Select(seeded =>
                    SeedRules.Problem(
                        seeded.Origin,
                        "version",
                        "framework-frozen",
                        $"Version {seeded.Document.Version} was published before and differs from these files.",
                        "Put the files back as they were, and publish the change as a new version in a folder of its own."
                    )
                ),
        ];

    private IEnumerable<SeedProblem> RepeatedCodes(SeedSet set)
    {
        var names = set
            .Vocabularies.Select(seeded => seeded.Name)
            .ToHashSet(StringComparer.Ordinal);
        var kept = vocabularies
            .Values.Where(stored => !names.Contains(stored.Name))
            .SelectMany(stored =>
                stored.Vocabulary.Terms.Select(term => (stored.Vocabulary.Kind, term.Code))
            )
            .ToHashSet();
        return from seeded in set.Vocabularies
            from term in seeded.Vocabulary.Terms
            where kept.Contains((seeded.Vocabulary.Kind, term.Code))
            select SeedRules.Problem(
                seeded.Origin,
                "terms",
                "code-repeated",
                $"The code \"{term.Code}\" stands in another vocabulary that was imported before.",
                "Keep the file's name, or remove the code."
            );
    }

    private IEnumerable<SeedProblem> TakenSlugs(SeedSet set)
    {
        var entries = practices.Values.ToDictionary(
            stored => stored.Practice.Slug,
            stored => stored.Practice.Id
        );
        var lists = compilations.Values.ToDictionary(
            stored => (stored.Compilation.Kind, stored.Compilation.Slug),
            stored => stored.Compilation.Id
        );
        return
        [
            .. from seeded in set.Practices
            where entries.TryGetValue(seeded.Slug, out var owner) && owner != seeded.Id
            select SlugTaken(seeded.Origin, seeded.Slug),
            .. from seeded in set.Compilations
            let own = seeded.Compilation
            where lists.TryGetValue((own.Kind, own.Slug), out var owner) && owner != own.Id
            select SlugTaken(seeded.Origin, own.Slug),
        ];
    }

    private static SeedProblem SlugTaken(SeedMapping origin, string slug) =>
        SeedRules.Problem(
            origin,
            "slug",
            "slug-taken",
            $"The slug \"{slug}\" belongs to another of its kind.",
            "Give this one another slug and file name."
        );

    public IReadOnlyList<SeedItem> Compare(SeedSet set) =>
        [
            .. set.Vocabularies.Select(Compare),
            .. set.Practices.Select(Compare),
            .. set.Frameworks.Select(seeded => new SeedItem(
                seeded.Folder,
                frameworks.ContainsKey(seeded.Document.Version)
                    ? SeedVerdict.Unchanged
                    : SeedVerdict.Create
            )
            {
                Framework = seeded,
            }),
            .. set.Concepts.Select(Compare),
            .. set.Compilations.Select(Compare),
        ];

    private bool IsChanged(SeededFramework seeded) =>
        frameworks.TryGetValue(seeded.Document.Version, out var stored)
        && HubJson.Write(stored) != HubJson.Write(seeded.Document);

    private SeedItem Compare(SeededVocabulary seeded)
    {
        var stored = vocabularies.GetValueOrDefault(seeded.Name);
        var same =
            stored is not null
            && HubJson.Write(stored.Vocabulary) == HubJson.Write(seeded.Vocabulary);
        var verdict = same ? SeedVerdict.Unchanged : SeedVerdict.Update;
        return new(seeded.Name, stored is null ? SeedVerdict.Create : verdict)
        {
            Vocabulary = seeded,
            StoredVersion = stored?.Version ?? 0,
        };
    }

    private SeedItem Compare(SeededPractice seeded)
    {
        var stored = practices.GetValueOrDefault(seeded.Id);
        return new(
            seeded.Id.Value,
            stored is null
                ? SeedVerdict.Create
                : Compare(seeded.Content, stored.Practice.Content, stored.SeedFingerprint)
        )
        {
            Practice = seeded,
            StoredPractice = stored?.Practice,
        };
    }

    private SeedItem Compare(SeededConcept seeded)
    {
        var stored = concepts.GetValueOrDefault(seeded.Concept.Id);
        return new(
            seeded.Concept.Id,
            stored switch
            {
                null => SeedVerdict.Create,
                { State.IsRemoved: true } => SeedVerdict.Keep,
                _ => Compare(seeded.Concept, stored.State.Content, stored.SeedFingerprint),
            }
        )
        {
            Concept = seeded,
            StoredConcept = stored?.State,
        };
    }

    private SeedItem Compare(SeededCompilation seeded)
    {
        var stored = compilations.GetValueOrDefault(seeded.Compilation.Id);
        return new(
            seeded.Compilation.Id,
            stored is null
                ? SeedVerdict.Create
                : Compare(
                    seeded.Compilation.Content,
                    stored.Compilation.Content,
                    stored.SeedFingerprint
                )
        )
        {
            Compilation = seeded,
            StoredCompilation = stored?.Compilation,
        };
    }

    private static SeedVerdict Compare<T>(T seeded, T stored, string? seedFingerprint)
    {
        // Nearly always both are written alike, and no fingerprint needs to be taken.
        if (HubJson.Write(stored) == HubJson.Write(seeded))
        {
            return SeedVerdict.Unchanged;
        }

        var now = Fingerprint(stored);
        if (now == Fingerprint(seeded))
        {
            return SeedVerdict.Unchanged;
        }

        return now == seedFingerprint ? SeedVerdict.Update : SeedVerdict.Keep;
    }
}
