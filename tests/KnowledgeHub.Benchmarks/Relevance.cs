using System.Globalization;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;
using KnowledgeHub.Search.Searching;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// relevance --cranfield DIR --xquad DIR: how well the ranking finds what people judged relevant, through the same code that
/// answers readers. Judgements are binary; average precision looks at the first 1,000.
/// </summary>
internal static class Relevance
{
    private const int Depth = 1_000;
    private static readonly TextLanguage[] _xquadLanguages =
    [
        TextLanguage.English,
        TextLanguage.Arabic,
        TextLanguage.Russian,
        TextLanguage.Turkish,
    ];

    public static void Run(string[] args)
    {
        var arguments = new VerbArguments(args);
        if (arguments.Text("cranfield") is { } cranfield)
        {
            Cranfield(cranfield);
        }

        if (arguments.Text("xquad") is { } xquad)
        {
            foreach (var language in _xquadLanguages)
            {
                Xquad(xquad, language);
            }
        }
    }

    private static void Cranfield(string folder)
    {
        var documents = CranfieldCollection
            .Documents(folder)
            .Select(document => new IndexDocument
            {
                Key = document.Id,
                Texts =
                [
                    new(TextField.Title, TextLanguage.English, document.Title),
                    new(TextField.Body, TextLanguage.English, document.Text),
                ],
            });
        var relevant = Rows(folder, "qrels.tsv")
            .Where(row => row[2] != "0")
            .ToLookup(row => row[0], row => row[1]);
        var questions = Rows(folder, "queries.tsv")
            .Select(row => (row[1], relevant[row[0]].ToHashSet()));
        var score = Ask(IndexSnapshot.Of(documents), TextLanguage.English, questions);
        Print($"cranfield ndcg@10 {score.Ndcg:F4}");
        Print($"cranfield map {score.AveragePrecision:F4}");
        Print($"cranfield recall@100 {score.Recall:F4}");
        Print($"cranfield empty {score.Empty}");
    }

    private static void Xquad(string folder, TextLanguage language)
    {
        var code = language.Code();
        var documents = Rows(folder, $"sentences.{code}.tsv")
            .Select(row => new IndexDocument
            {
                Key = row[0],
                Texts = [new(TextField.Body, language, row[1])],
            });
        var questions = Rows(folder, $"questions.{code}.tsv")
            .Select(row => (row[1], new HashSet<string> { row[2] }));
        var score = Ask(IndexSnapshot.Of(documents), language, questions);
        Print($"xquad-r {code} sentences ndcg@10 {score.Ndcg:F4}");
    }

    private static RelevanceScore Ask(
        IndexSnapshot snapshot,
        TextLanguage language,
        IEnumerable<(string Text, HashSet<string> Relevant)> questions
    )
    {
        var scores = questions
            .Where(question => question.Relevant.Count > 0)
            .Select(question =>
                RelevanceScore.Of(Find(snapshot, question.Text, language), question.Relevant)
            )
            .ToList();
        return RelevanceScore.Mean(scores);
    }

    private static List<string> Find(IndexSnapshot snapshot, string text, TextLanguage language)
    {
        var result = SnapshotSearch.Run(
            snapshot,
            new() { Text = text, PageSize = Depth },
            QueryCompiler.Compile(QueryParser.Parse(text), language),
            CuratedEntries.None
        );
        return [.. result.Page.Select(candidate => candidate.Document.Key)];
    }

    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Select(line => line.Split('\t'));

    private static void Print(FormattableString figure) =>
        Console.WriteLine(figure.ToString(CultureInfo.InvariantCulture));
}
