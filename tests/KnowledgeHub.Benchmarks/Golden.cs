using System.Globalization;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Data.Seeding;
using KnowledgeHub.Search;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// <c>-- golden [--seed-data DIR] [--questions FILE] [--show LANGUAGE]</c>: nDCG@10 of the golden set, gain
/// 2^grade - 1. <c>same</c> searches the library as it is. <c>fr in ru</c> asks in French in a library of which only the
/// Russian titles, claims and texts are left: nothing but names and the thesaurus can carry a question over.
/// </summary>
internal static class Golden
{
    private const int Depth = 10;

    public static void Run(string[] args)
    {
        var seed = SeedFolder.Read(
            Value(args, "--seed-data", "seed-data"),
            withDemonstration: false
        );
        if (seed.Problems.Count > 0)
        {
            throw new InvalidDataException(string.Join('\n', seed.Problems.Take(20)));
        }

        var practices = GoldenFiles.Practices(seed);
        var scheme = GoldenFiles.Concepts(seed);
        var questions = GoldenFiles.Questions(
            Value(args, "--questions", "tests/KnowledgeHub.Search.Tests/Golden/questions.yaml")
        );
        Print($"golden questions {questions.Count}");
        Print($"golden entries {practices.Count}");
        Print($"golden concepts {scheme.Concepts.Count}");
        var library = Index(practices, scheme);
        foreach (var language in Languages.All)
        {
            Report($"golden {language.Code()} same", library, questions, language);
            Show(args, library, questions, language);
        }

        foreach (var language in Languages.All)
        {
            foreach (var other in Languages.All.Where(other => other != language))
            {
                var foreign = Index(practices.Select(practice => Only(practice, other)), scheme);
                Report($"golden {language.Code()} in {other.Code()}", foreign, questions, language);
            }
        }
    }

    private static PracticeIndex Index(IEnumerable<Practice> practices, ConceptScheme scheme)
    {
        var index = new PracticeIndex(
            new NoTaxonomy(),
            new FixedThesaurus(scheme),
            new NoPopularQueries(),
            CurationBook.Empty
        );
        index.Rebuild(practices);
        return index;
    }

    private static void Report(
        string name,
        PracticeIndex index,
        IReadOnlyList<GoldenQuestion> questions,
        Language language
    )
    {
        var found = questions
            .Where(question => question.Ask.ContainsKey(language.Code()))
            .Select(question => (question, Ids: Find(index, question, language)))
            .ToList();
        Print($"{name} ndcg@10 {found.Average(one => Ndcg(one.question, one.Ids)):0.0000}");
        Print($"{name} empty {found.Count(one => one.Ids.Length == 0)}");
    }

    private static void Show(
        string[] args,
        PracticeIndex index,
        IReadOnlyList<GoldenQuestion> questions,
        Language language
    )
    {
        if (Value(args, "--show", "") != language.Code())
        {
            return;
        }

        foreach (var question in questions)
        {
            var ids = Find(index, question, language);
            var text = question.Ask[language.Code()];
            Print(
                $"{question.Id} {Ndcg(question, ids):0.00} {text} | {string.Join(' ', ids.Select(id => $"{id}:{question.Grades.GetValueOrDefault(id)}"))} | wanted {string.Join(' ', question.Grades.Select(grade => $"{grade.Key}:{grade.Value}"))}"
            );
        }
    }

    private static string[] Find(PracticeIndex index, GoldenQuestion question, Language language) =>
        [
            .. index
                .Search(
                    new()
                    {
                        Text = question.Ask[language.Code()],
                        Language = language,
                        PageSize = Depth,
                    }
                )
                .Hits.Select(hit => hit.Id.Value),
        ];

    private static double Ndcg(GoldenQuestion question, string[] ids)
    {
        var gains = ids.Select(id => question.Grades.GetValueOrDefault(id));
        var ideal = question.Grades.Values.OrderDescending().Take(Depth);
        return Dcg(gains) / Dcg(ideal);
    }

    private static double Dcg(IEnumerable<int> grades) =>
        grades.Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();

    // What only the other language says; an entry without it has nothing to be found by.
    private static Practice Only(Practice practice, Language language)
    {
        var content = practice.Content;
        return practice with
        {
            Content = new()
            {
                Title = In(content.Title, language),
                Claim = In(content.Claim, language),
                Summary = In(content.Summary, language),
                Body = new() { Practice = In(content.Body.Practice, language) },
                OriginalLanguage = language,
                Classification = content.Classification with { Tags = [] },
            },
        };
    }

    private static LocalizedText In(LocalizedText text, Language language) =>
        text[language] is { } there ? LocalizedText.In(language, there) : LocalizedText.Empty;

    private static string Value(string[] args, string name, string otherwise)
    {
        var place = Array.IndexOf(args, name);
        return place >= 0 && place + 1 < args.Length ? args[place + 1] : otherwise;
    }

    private static void Print(FormattableString line) =>
        Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
