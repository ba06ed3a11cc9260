using System.Security.Cryptography;
using System.Text;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Json;
using KnowledgeHub.Data.Taxonomy;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Compares a seed folder with what is stored.</summary>
internal sealed class SeedPlan(
    IReadOnlyDictionary<string, StoredVocabulary> vocabularies,
    IReadOnlyDictionary<PracticeId, StoredPractice> practices
)
{
    /// <summary>SHA-256 of the content as it would be stored.</summary>
    public static string Fingerprint(PracticeContent content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(HubJson.Write(content))));

    public IReadOnlyList<SeedItem> Compare(SeedSet set) =>
        [.. set.Vocabularies.Select(Compare), .. set.Practices.Select(Compare)];

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
        return new(seeded.Id.Value, stored is null ? SeedVerdict.Create : Compare(seeded, stored))
        {
            Practice = seeded,
            StoredPractice = stored?.Practice,
        };
    }

    private static SeedVerdict Compare(SeededPractice seeded, StoredPractice stored)
    {
        var now = Fingerprint(stored.Practice.Content);
        if (now == Fingerprint(seeded.Content))
        {
            return SeedVerdict.Unchanged;
        }

        return now == stored.SeedFingerprint ? SeedVerdict.Update : SeedVerdict.Keep;
    }
}
