using System.Collections.Immutable;
using System.Globalization;
using KnowledgeHub.Core.Taxonomy;
using YamlDotNet.RepresentationModel;

namespace KnowledgeHub.Data.Seeding;

/// <summary>
/// A YAML mapping that is read key by key. What is missing, malformed or never asked for becomes a problem with its line;
/// reading goes on, so that one run names everything that is wrong.
/// </summary>
internal sealed class SeedMapping(YamlMappingNode node, SeedProblems problems)
{
    private readonly HashSet<string> _asked = [];

    public SeedProblems Problems => problems;

    /// <summary>The keys that have been asked for: those that mean something here.</summary>
    public IReadOnlySet<string> Asked => _asked;

    public long Line => node.Start.Line;

    /// <summary>The line of a key, or of the mapping when the key is not there.</summary>
    public long LineOf(string key) =>
        node.Children.Keys.OfType<YamlScalarNode>()
            .FirstOrDefault(name => name.Value == key)
            ?.Start.Line
        ?? Line;

    public YamlNode? Find(string key)
    {
        _asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    /// <summary>Text of a key that must be there.</summary>
    public string Text(string key)
    {
        if (OptionalText(key) is { } text)
        {
            return text;
        }

        if (Find(key) is null or YamlScalarNode)
        {
            Missing(key);
        }

        return string.Empty;
    }

    public string? OptionalText(string key) =>
        Find(key) switch
        {
            null => null,
            YamlScalarNode { Value: var value } => string.IsNullOrWhiteSpace(value)
                ? null
                : value.Trim(),
            var other => Malformed<string>(other, key, "a text"),
        };

    public int? OptionalNumber(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        return
            value is YamlScalarNode { Value: var text }
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : Malformed<int?>(value, key, "a whole number");
    }

    public DateOnly? OptionalDate(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        return
            value is YamlScalarNode { Value: var text }
            && DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            ? day
            : Malformed<DateOnly?>(value, key, "a date such as 2027-11-30");
    }

    public bool Flag(string key) => OptionalText(key) is "true";

    /// <summary>A value of an enum by its code; the key must be there.</summary>
    public TEnum Code<TEnum>(string key)
        where TEnum : struct, Enum
    {
        var text = Text(key);
        if (!EnumCode<TEnum>.TryParse(text, out var value) && text.Length > 0)
        {
            problems.Add(
                LineOf(key),
                "code-unknown",
                $"\"{text}\" is no value of {key}.",
                $"Use one of: {string.Join(", ", EnumCode<TEnum>.All)}."
            );
        }

        return value;
    }

    /// <summary>A list of texts; a missing key is a problem, an empty list is not.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        if (Find(key) is not { } value)
        {
            Missing(key);
            return [];
        }

        if (value is YamlScalarNode { Value: "" or null })
        {
            return [];
        }

        if (value is not YamlSequenceNode list)
        {
            return Malformed<IReadOnlyList<string>>(value, key, "a list") ?? [];
        }

        foreach (var other in list.Where(item => item is not YamlScalarNode))
        {
            Malformed<string>(other, $"An item of {key}", "a text; quote it when it holds a colon");
        }

        return
        [
            .. list.OfType<YamlScalarNode>()
                .Select(item => item.Value?.Trim() ?? "")
                .Where(item => item.Length > 0),
        ];
    }

    /// <summary>A list of texts; a missing key means none.</summary>
    public IReadOnlyList<string> OptionalTexts(string key) => Find(key) is null ? [] : Texts(key);

    /// <summary>A list of mappings; missing means none.</summary>
    public IReadOnlyList<SeedMapping> Mappings(string key)
    {
        switch (Find(key))
        {
            case null or YamlScalarNode { Value: "" or null }:
                return [];
            case YamlSequenceNode list when list.All(item => item is YamlMappingNode):
                return
                [
                    .. list.Cast<YamlMappingNode>().Select(item => new SeedMapping(item, problems)),
                ];
            case var other:
                return Malformed<IReadOnlyList<SeedMapping>>(other, key, "a list of mappings")
                    ?? [];
        }
    }

    /// <summary>A mapping that must be there.</summary>
    public SeedMapping? Mapping(string key)
    {
        switch (Find(key))
        {
            case YamlMappingNode mapping:
                return new(mapping, problems);
            case null:
                Missing(key);
                return null;
            case var other:
                return Malformed<SeedMapping>(other, key, "a mapping");
        }
    }

    /// <summary>Text by language code; unknown language codes are problems.</summary>
    public LocalizedText? Localized(string key)
    {
        if (Find(key) is not YamlMappingNode map)
        {
            return null;
        }

        var texts = new Dictionary<Language, string>();
        foreach (var (code, text) in map.Children)
        {
            if (
                code is YamlScalarNode { Value: { } name }
                && Languages.TryParse(name, out var language)
                && text is YamlScalarNode { Value: { } value }
            )
            {
                texts[language] = value;
            }
            else
            {
                problems.Add(
                    code.Start.Line,
                    "language-unknown",
                    $"\"{code}\" under {key} is no working language with a text.",
                    "Use en, fr, ar and ru with one text each."
                );
            }
        }

        return new(texts);
    }

    /// <summary>A text that must be there in each of the four languages.</summary>
    public LocalizedText InFourLanguages(string key)
    {
        var text = Localized(key);
        if (text is null)
        {
            Missing(key);
            return LocalizedText.Empty;
        }

        foreach (var language in Languages.All.Where(language => text[language] is null))
        {
            problems.Add(
                LineOf(key),
                "language-missing",
                $"{key} has no text in \"{language.Code()}\".",
                "It needs en, fr, ar and ru."
            );
        }

        return text;
    }

    /// <summary>State of translation by language code; missing means none.</summary>
    public ImmutableSortedDictionary<Language, TranslationState> Translations(string key)
    {
        var states = ImmutableSortedDictionary.CreateBuilder<Language, TranslationState>();
        if (Find(key) is YamlMappingNode map)
        {
            var mapping = new SeedMapping(map, problems);
            foreach (
                var language in Languages.All.Where(language =>
                    mapping.OptionalText(language.Code()) is not null
                )
            )
            {
                states[language] = mapping.Code<TranslationState>(language.Code());
            }

            mapping.RefuseUnknownKeys();
        }

        return states.ToImmutable();
    }

    /// <summary>Reports every key that nothing asked for: a misspelt key would otherwise be lost in silence.</summary>
    public void RefuseUnknownKeys()
    {
        foreach (var key in node.Children.Keys.Where(key => !_asked.Contains(key.ToString())))
        {
            problems.Add(
                key.Start.Line,
                "key-unknown",
                $"The key \"{key}\" means nothing here.",
                "Correct the spelling or remove it; the keys are listed in seed-data/README.md."
            );
        }
    }

    public void Missing(string key) =>
        problems.Add(
            Line,
            "key-missing",
            $"The key \"{key}\" is missing.",
            $"Add {key}; see seed-data/README.md."
        );

    private T? Malformed<T>(YamlNode value, string key, string wanted)
    {
        problems.Add(
            value.Start.Line,
            "value-malformed",
            $"{key} must be {wanted}.",
            $"Write {wanted} behind {key}."
        );
        return default;
    }
}
