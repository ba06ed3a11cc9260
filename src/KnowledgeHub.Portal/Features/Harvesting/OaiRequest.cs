using Microsoft.Extensions.Primitives;

namespace KnowledgeHub.Portal.Features.Harvesting;

/// <summary>A request whose verb is known and takes these arguments; their values are not checked yet.</summary>
/// <param name="Verb">One of the six verbs.</param>
/// <param name="Arguments">The arguments by name, without the verb.</param>
internal sealed record OaiRequest(string Verb, IReadOnlyDictionary<string, string> Arguments)
{
    public const string Identifier = "identifier";
    public const string MetadataPrefix = "metadataPrefix";
    public const string From = "from";
    public const string Until = "until";
    public const string Set = "set";
    public const string Token = "resumptionToken";

    private static readonly string[] _narrowing = [From, Until, Set, Token];

    // Required and optional arguments of each verb; a token stands alone.
    private static readonly Dictionary<string, (string[] Required, string[] Optional)> _verbs = new(
        StringComparer.Ordinal
    )
    {
        ["Identify"] = ([], []),
        ["ListMetadataFormats"] = ([], [Identifier]),
        ["ListSets"] = ([], [Token]),
        ["ListIdentifiers"] = ([MetadataPrefix], _narrowing),
        ["ListRecords"] = ([MetadataPrefix], _narrowing),
        ["GetRecord"] = ([Identifier, MetadataPrefix], []),
    };

    /// <summary>The value of an argument; null when it is absent.</summary>
    public string? this[string argument] => Arguments.GetValueOrDefault(argument);

    /// <summary>Reads the parameters of a request.</summary>
    /// <exception cref="OaiRefusedException">Verb or arguments are not those of the protocol.</exception>
    public static OaiRequest Read(
        IReadOnlyCollection<KeyValuePair<string, StringValues>> parameters
    )
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var verb = parameters.FirstOrDefault(parameter => parameter.Key == "verb").Value;
        if (verb is not [{ } name] || !_verbs.TryGetValue(name, out var takes))
        {
            throw new OaiRefusedException(
                OaiRefusedException.BadVerb,
                $"The verb is missing, repeated or unknown. Verbs are {string.Join(", ", _verbs.Keys)}."
            );
        }

        var given = parameters.Where(parameter => parameter.Key != "verb").ToList();
        var problem = given
            .Where(parameter => parameter.Value.Count != 1)
            .Select(parameter => $"The argument {parameter.Key} is repeated.")
            .Concat(
                given
                    .Where(parameter =>
                        !takes.Required.Contains(parameter.Key)
                        && !takes.Optional.Contains(parameter.Key)
                    )
                    .Select(parameter => $"{name} does not take the argument {parameter.Key}.")
            )
            .Concat(Missing(given, takes.Required))
            .FirstOrDefault();
        return problem is null
            ? new(name, given.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()))
            : throw new OaiRefusedException(OaiRefusedException.BadArgument, problem);
    }

    private static IEnumerable<string> Missing(
        List<KeyValuePair<string, StringValues>> given,
        string[] required
    )
    {
        if (given.Exists(parameter => parameter.Key == Token))
        {
            return given.Count == 1 ? [] : [$"{Token} stands alone."];
        }

        return required
            .Where(name => !given.Exists(parameter => parameter.Key == name))
            .Select(name => $"The argument {name} is missing.");
    }
}
