using System.Text.RegularExpressions;

namespace KnowledgeHub.Fingerprints;

/// <summary>Finds persons in a text: by the title before a name, or by the fingerprint of a name that is known.</summary>
public static partial class PersonNames
{
    private const int Shortest = 2;
    private const int Longest = 4;

    /// <summary>What stands behind a title: the words of a name, as they are written.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> AfterTitles(string text) =>
        Titled().Matches(text).Select(match => match.Groups["name"].Value);

    /// <summary>Fingerprints of a name: of its first two, three and four words; none for a single word.</summary>
    /// <param name="name">The name.</param>
    public static IEnumerable<ulong> FingerprintsOf(string name)
    {
        var words = Fingerprint.Words(name);
        for (var length = Shortest; length <= Math.Min(Longest, words.Count); length++)
        {
            yield return Fingerprint.Of(words.Take(length));
        }
    }

    /// <summary>The words of a text whose fingerprints are among those of known names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">Fingerprints of names.</param>
    public static IEnumerable<string> Known(string text, IReadOnlySet<ulong> known)
    {
        var words = Fingerprint.Words(text);
        for (var start = 0; start < words.Count; start++)
        {
            for (var length = Shortest; length <= Longest; length++)
            {
                var name = words.Skip(start).Take(length).ToList();
                if (name.Count == length && known.Contains(Fingerprint.Of(name)))
                {
                    yield return string.Join(' ', name);
                }
            }
        }
    }

    [GeneratedRegex(
        """
            \b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Col|Colonel|Cpt|Capt|Captain|Lt|Lieutenant|Brig|Brigadier(?:\s+General)?
            |Gen\.|Ambassador|Mme|MM?\.|H\.E|г-н|г-жа|господин|госпожа)\.?\s*
            (?<name>\p{Lu}[\p{L}'’]+(?:(?:-[ ]?|[ ]+(?:van[ ]+|de[ ]+|von[ ]+)?)\p{Lu}[\p{L}'’]+)*)
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Titled();
}
