using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>
/// Reads SKOS written as JSON-LD: what the portal exports, and the common ways in which others write it (prefixes or full
/// addresses as keys, language maps or values with a language). No context is fetched and nothing is executed.
/// </summary>
public sealed class SkosReader
{
    private const int MaxDepth = 32;

    private static readonly UTF8Encoding _strict = new(false, throwOnInvalidBytes: true);

    private readonly List<RuleViolation> _problems = [];
    private readonly Dictionary<string, Concept> _concepts = new(StringComparer.Ordinal);
    private readonly List<(string Narrower, string Broader)> _inverse = [];
    private int _skipped;

    private SkosReader() { }

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes.</param>
    public static SkosReading Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > SkosRules.MaxBytes)
        {
            return SkosReading.Refused(new RuleViolation(SkosRules.FileIsTooLarge, string.Empty));
        }

        try
        {
            var text = _strict.GetString(file).TrimStart('\uFEFF');
            using var json = JsonDocument.Parse(text, new() { MaxDepth = MaxDepth });
            return new SkosReader().Read(json.RootElement);
        }
        catch (DecoderFallbackException)
        {
            return SkosReading.Refused(
                new RuleViolation(SkosRules.EncodingIsUnknown, string.Empty)
            );
        }
        catch (JsonException exception)
        {
            var line = (exception.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture);
            return SkosReading.Refused(
                new RuleViolation(SkosRules.JsonIsMalformed, string.Empty, line ?? "1")
            );
        }
    }

    private SkosReading Read(JsonElement root)
    {
        var nodes = Nodes(root).Where(IsConcept).ToList();
        if (nodes.Count is 0 or > SkosRules.MaxConcepts)
        {
            return SkosReading.Refused(
                new RuleViolation(
                    nodes.Count == 0 ? SkosRules.NothingFound : SkosRules.TooManyConcepts,
                    string.Empty
                )
            );
        }

        foreach (var node in nodes)
        {
            ReadConcept(node);
        }

        AddInverseRelations();
        return _problems.Count > 0
            ? SkosReading.Refused(_problems)
            : new([.. _concepts.Values], [], _skipped);
    }

    // A file may state a relation on the broader concept only; here the narrower one keeps it.
    private void AddInverseRelations()
    {
        foreach (var (narrower, broader) in _inverse)
        {
            if (
                _concepts.TryGetValue(narrower, out var concept)
                && !concept.Broader.Contains(broader)
            )
            {
                _concepts[narrower] = concept with { Broader = [.. concept.Broader, broader] };
            }
        }
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement root)
    {
        if (root.ValueKind is JsonValueKind.Array)
        {
            return root.EnumerateArray().SelectMany(Nodes);
        }

        if (root.ValueKind is not JsonValueKind.Object)
        {
            return [];
        }

        return root.TryGetProperty("@graph", out var graph) ? Nodes(graph) : [root];
    }

    private static bool IsConcept(JsonElement node) =>
        Values(node, "@type")
            .Concat(Values(node, "type"))
            .Any(type => type.ValueKind is JsonValueKind.String && Local(type.Text()) == "Concept");

    private void ReadConcept(JsonElement node)
    {
        var address = Values(node, "@id").Concat(Values(node, "id")).FirstOrDefault().Text();
        var id = Local(address);
        if (id.Length == 0)
        {
            _problems.Add(new(SkosRules.IdIsMissing, string.Empty, address));
            return;
        }

        var concept = new Concept
        {
            Id = id,
            Labels = AllLabels(node, id),
            Broader = Ids(node, "broader"),
            Related = Ids(node, "related"),
            ScopeNote = new(Notes(node, id)),
        };
        _inverse.AddRange(Ids(node, "narrower").Select(narrower => (narrower, id)));
        if (!_concepts.TryAdd(id, ConceptCleaning.Of(concept)))
        {
            _problems.Add(new(SkosRules.IdIsRepeated, id));
        }
    }

    // An export lists an abbreviation among the alternative labels too; it is kept once.
    private IReadOnlyList<ConceptLabel> AllLabels(JsonElement node, string id)
    {
        var abbreviations = Labels(node, id, "abbreviation", LabelKind.Abbreviation);
        var shortForms = abbreviations.Select(label => (label.Language, label.Text)).ToHashSet();
        return
        [
            .. Labels(node, id, "prefLabel", LabelKind.Preferred),
            .. Labels(node, id, "altLabel", LabelKind.Alternative)
                .Where(label => !shortForms.Contains((label.Language, label.Text))),
            .. abbreviations,
            .. Labels(node, id, "hiddenLabel", LabelKind.Hidden),
        ];
    }

    private List<ConceptLabel> Labels(JsonElement node, string id, string key, LabelKind kind) =>
        [
            .. Texts(node, id, key)
                .Where(text => IsKept(ConceptLanguages.All.Contains(text.Language)))
                .Select(text => new ConceptLabel(
                    text.Language,
                    kind,
                    PlainText.OneLine(text.Text)
                )),
        ];

    private IEnumerable<KeyValuePair<Language, string>> Notes(JsonElement node, string id) =>
        Texts(node, id, "scopeNote")
            .Where(text => IsKept(Languages.TryParse(text.Language, out _)))
            .GroupBy(text => text.Language)
            .Select(texts =>
                KeyValuePair.Create(
                    Languages.TryParse(texts.Key, out var language) ? language : Language.English,
                    string.Join(' ', texts.Select(text => text.Text))
                )
            );

    private bool IsKept(bool isKept)
    {
        _skipped += isKept ? 0 : 1;
        return isKept;
    }

    private IEnumerable<(string Language, string Text)> Texts(
        JsonElement node,
        string id,
        string key
    )
    {
        foreach (var value in Values(node, key))
        {
            if (value.ValueKind is not JsonValueKind.Object)
            {
                _problems.Add(new(SkosRules.TextIsMalformed, id, key));
            }
            else if (value.TryGetProperty("@value", out var text))
            {
                var language = value.TryGetProperty("@language", out var tag) ? tag.Text() : "";
                yield return (Primary(language), Checked(text, id, key));
            }
            else
            {
                foreach (var language in value.EnumerateObject())
                {
                    foreach (var item in Each(language.Value))
                    {
                        yield return (Primary(language.Name), Checked(item, id, key));
                    }
                }
            }
        }
    }

    private string Checked(JsonElement text, string id, string key)
    {
        if (text.ValueKind is not JsonValueKind.String)
        {
            _problems.Add(new(SkosRules.TextIsMalformed, id, key));
        }

        return text.Text();
    }

    private static List<string> Ids(JsonElement node, string key) =>
        [
            .. Values(node, key)
                .Select(value =>
                    value.ValueKind is JsonValueKind.Object
                        ? Values(value, "@id").FirstOrDefault().Text()
                        : value.Text()
                )
                .Select(Local)
                .Where(id => id.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];

    private static IEnumerable<JsonElement> Values(JsonElement node, string key) =>
        node.EnumerateObject()
            .Where(property => property.Name == key || Local(property.Name) == key)
            .SelectMany(property => Each(property.Value));

    private static List<JsonElement> Each(JsonElement value) =>
        value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    // en-GB is English.
    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();

    // The last part of an address or of a prefixed name.
    private static string Local(string address) =>
        address[(address.TrimEnd('/').LastIndexOfAny(['/', '#', ':']) + 1)..].TrimEnd('/');
}
