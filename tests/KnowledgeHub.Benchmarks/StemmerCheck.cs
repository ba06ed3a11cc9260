using System.Globalization;
using KnowledgeHub.Search.Analysis.Stemming;

namespace KnowledgeHub.Benchmarks;

/// <summary>stemmers --vocabulary DIR: the share of each LANGUAGE.tsv (word, expected stem) that is stemmed as expected.</summary>
internal static class StemmerCheck
{
    public static void Run(string[] args)
    {
        var folder = new VerbArguments(args).Text("vocabulary") ?? ".";
        foreach (
            var file in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal)
        )
        {
            var language = Path.GetFileNameWithoutExtension(file);
            Console.WriteLine(
                Stemmers.Find(language) is { } stemmer
                    ? $"{language} {Share(stemmer.Stem, file)}"
                    : $"{language} has no stemmer"
            );
        }
    }

    private static string Share(Func<string, string> stem, string file)
    {
        var rows = File.ReadLines(file).Select(line => line.Split('\t')).ToList();
        var right = rows.Count(row => stem(row[0]) == row[1]);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{100.0 * right / rows.Count:F2} % of {rows.Count}"
        );
    }
}
