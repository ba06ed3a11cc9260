namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Makes up addresses with filters, sorts and searches, known and unknown; the same ones for the same seed.</summary>
/// <param name="seed">The seed.</param>
/// <param name="names">Names of parameters.</param>
/// <param name="values">Values, among them those that only a hidden record has.</param>
internal sealed class FilterFuzz(int seed, string[] names, string[] values)
{
    private static readonly string[] _unknownNames =
    [
        "status",
        "owner",
        "ownerId",
        "version",
        "updatedBy",
        "level",
        "comment",
        "consent",
        "$filter",
        "$orderby",
        "orderBy",
        "group",
        "by",
        "where",
        "include",
    ];

    private static readonly string[] _odd =
    [
        "*",
        "draft",
        "true",
        "-1",
        "99",
        "' OR 1=1 --",
        "level gt 3",
        "Owner.PasswordHash",
        "updatedBy desc",
        "body:*",
        "\"",
        "(",
        "\u202e",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next address.</summary>
    /// <param name="paths">The addresses without their query.</param>
    public string Next(string[] paths)
    {
        var parts = Enumerable
            .Range(0, _random.Next(1, 5))
            .Select(_ =>
                $"{Uri.EscapeDataString(Pick(_random.Next(4) == 0 ? _unknownNames : names))}={Uri.EscapeDataString(Value())}"
            );
        return $"{Pick(paths)}?{string.Join('&', parts)}";
    }

    private string Value() =>
        _random.Next(6) switch
        {
            0 => Pick(_odd),
            1 => $"{Pick(values)} {Pick(values)}",
            2 => $"{Pick(["title:", "body:", "tag:", "owner:", "-", "\""])}{Pick(values)}",
            3 => $"{Pick(values)[..1]}*",
            _ => Pick(values),
        };

    private string Pick(string[] items) => items[_random.Next(items.Length)];
}
