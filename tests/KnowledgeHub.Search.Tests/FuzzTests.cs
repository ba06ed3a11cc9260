using System.Text.RegularExpressions;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests;

public sealed partial class FuzzTests
{
    private const int Rounds = 2_000;
    private const string Signs = "\"-'<>&«»“”٣ёÉ\u0301\u0640\u200D\uFFFF\u0000 aborder";

    [Fact]
    public void SearchAndSuggest_RandomText_NeverThrowAndEscapeEverything()
    {
        var random = new Random(20_251);
        var texts = Enumerable.Range(0, 60).Select(_ => Text(random, 60)).ToList();
        var index = Library.Of(texts.Select(Entry));

        var fragments = Enumerable
            .Range(0, Rounds)
            .SelectMany(round => Ask(index, texts, random, round))
            .ToList();

        Assert.InRange(fragments.Count, Rounds, int.MaxValue);
        Assert.All(
            fragments,
            fragment => Assert.DoesNotMatch("[<>]", Marks().Replace(fragment, "$1"))
        );
    }

    private static Practice Entry(string text, int number) =>
        APractice($"P-{number:D4}").Titled($"{text} <b>").Saying($"{text} border {text}").Build();

    private static IEnumerable<string> Ask(
        PracticeIndex index,
        List<string> texts,
        Random random,
        int round
    )
    {
        var language = Languages.All[round % Languages.All.Count];
        var text = random.Next(3) == 0 ? texts[random.Next(texts.Count)] : Text(random, 40);
        var hits = index.Search(new() { Text = text, Language = language });
        _ = index.Suggest(text, language, 5, Audience.Public);
        return hits
            .Hits.SelectMany(hit => hit.Highlights.Values)
            .SelectMany(fragments => fragments);
    }

    private static string Text(Random random, int maxLength)
    {
        var text = new char[random.Next(maxLength)];
        for (var index = 0; index < text.Length; index++)
        {
            text[index] =
                random.Next(3) == 0
                    ? (char)random.Next(char.MaxValue + 1)
                    : Signs[random.Next(Signs.Length)];
        }

        return new(text);
    }

    [GeneratedRegex("<mark>([^<>]*)</mark>", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
