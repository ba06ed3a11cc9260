using System.Text;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// Endless text with the statistics of a training text: each word is followed by what followed one of its occurrences there.
/// Without a training text one is made: words as unevenly frequent as those of a language (Zipf's law), some of them English
/// stop words, in passages that keep to a subject.
/// </summary>
internal sealed class BigramText
{
    private const int VocabularySize = 20_000;
    private const int TrainingLength = 250_000;
    private const int PassageLength = 180;
    private const int SubjectWords = 40;
    private const string Common =
        "the of and a in to is was with for by as on at from are that be this it which were an or has been";

    private readonly string[] _vocabulary;
    private readonly int[] _training;
    private readonly int[][] _places;
    private readonly Random _random;

    private BigramText(IEnumerable<string> training, Random random)
    {
        _random = random;
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        _training =
        [
            .. training.Select(word =>
                ordinals.TryGetValue(word, out var known) ? known
                : ordinals.TryAdd(word, ordinals.Count) ? ordinals.Count - 1
                : 0
            ),
        ];
        _vocabulary = [.. ordinals.Keys];
        _places =
        [
            .. _training
                .Select((word, place) => (word, place))
                .GroupBy(pair => pair.word, pair => pair.place)
                .OrderBy(group => group.Key)
                .Select(group => group.ToArray()),
        ];
    }

    /// <summary>A word that is as likely as it is frequent, stop words left out.</summary>
    public string CommonWord()
    {
        while (true)
        {
            var word = _vocabulary[_training[_random.Next(_training.Length)]];
            if (word.Length > 3 && !Common.Split(' ').Contains(word, StringComparer.Ordinal))
            {
                return word;
            }
        }
    }

    /// <summary>Any word of the vocabulary, most of them rare.</summary>
    public string AnyWord() => _vocabulary[_random.Next(_vocabulary.Length)];

    /// <summary>Some text.</summary>
    /// <param name="length">Number of words.</param>
    public string Next(int length)
    {
        var text = new StringBuilder(length * 7);
        var word = _training[_random.Next(_training.Length)];
        for (var count = 0; count < length; count++)
        {
            text.Append(count == 0 ? "" : " ").Append(_vocabulary[word]);
            var places = _places[word];
            word = _training[(places[_random.Next(places.Length)] + 1) % _training.Length];
        }

        return text.ToString();
    }

    public static BigramText BuiltIn(int seed)
    {
        var random = new Random(seed);
        return new(MakeTraining(random), random);
    }

    public static BigramText From(IEnumerable<string> training, int seed) =>
        new(training, new Random(seed));

    private static List<string> MakeTraining(Random random)
    {
        string[] words =
        [
            .. Common.Split(' '),
            .. Enumerable.Range(1, VocabularySize).Select(MakeWord),
        ];
        var cumulative = new double[words.Length];
        var sum = 0.0;
        for (var rank = 0; rank < words.Length; rank++)
        {
            cumulative[rank] = sum += 1.0 / (rank + 3);
        }

        var training = new List<string>(TrainingLength);
        int[] subject = [];
        while (training.Count < TrainingLength)
        {
            if (training.Count % PassageLength == 0)
            {
                subject =
                [
                    .. Enumerable.Range(0, SubjectWords).Select(_ => Rank(random, cumulative)),
                ];
            }

            var rank =
                random.Next(3) == 0 ? subject[random.Next(SubjectWords)] : Rank(random, cumulative);
            training.Add(words[rank]);
        }

        return training;
    }

    private static int Rank(Random random, double[] cumulative)
    {
        var found = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return Math.Min(found < 0 ? ~found : found, cumulative.Length - 1);
    }

    private static string MakeWord(int number)
    {
        const string consonants = "bcdfghklmnprstvz";
        const string vowels = "aeiou";
        var word = new StringBuilder();
        for (var rest = number; rest > 0; rest /= consonants.Length * vowels.Length)
        {
            word.Append(consonants[rest % consonants.Length])
                .Append(vowels[rest / consonants.Length % vowels.Length]);
        }

        return word.Append("rn").ToString();
    }
}
