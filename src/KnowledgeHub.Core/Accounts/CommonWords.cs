using System.Globalization;

namespace KnowledgeHub.Core.Accounts;

/// <summary>What people take for passwords first: a short list of our own, and the names of countries.</summary>
internal static class CommonWords
{
    private const string Everybodys = """
        password passwort passwd passphrase pass motdepasse mot passe secret secrets geheim parole parol пароль секрет
        كلمة السر المرور letmein let open access welcome bienvenue willkommen hello bonjour hallo privet привет مرحبا
        admin administrator administrateur администратор root system user utilisateur guest login logon signin test
        testing temp temporary default change changeme master server computer internet network windows office
        the and you your this that with for from not
        love iloveyou amour liebe любовь حب baby honey angel princess prince king queen star sunshine moon sun sky
        dragon monkey tiger lion eagle wolf bear horse dog cat shadow ninja superman batman spiderman starwars pokemon
        football soccer baseball basketball hockey tennis golf chelsea arsenal liverpool barcelona madrid juventus
        michael jordan charlie daniel thomas andrew robert jessica jennifer ashley nicole maria anna alexander natasha
        mohamed mohammed ahmed muhammad ali hassan fatima ivan sergey olga allah god jesus
        money bank gold silver diamond lucky power freedom peace happy summer winter spring autumn fall
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december red blue green black white orange yellow purple
        one two three four five six seven eight nine ten first second new old good best great super mega
        company corporate business work job team project home family friend friends mother father
        """;

    private const string OfThisPlace = """
        knowledgehub knowledge hub portal border borders boundary frontier frontiere grenze граница حدود ibm icmpd
        integrated management migration migrant customs douane таможня جمارك police полиция شرطة guard guards agency
        ministry ministere министерство وزارة interior interieur security securite безопасность أمن national nation
        state country pays страна دولة government assessment maturity indicator practice practices demo demonstration
        passport visa coordinator respondent approver advisor editor contributor reviewer
        """;

    /// <summary>All of them, plain.</summary>
    public static IReadOnlySet<string> All { get; } =
        Everybodys
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Concat(OfThisPlace.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Concat(Countries())
            .Select(PasswordParts.Plain)
            .Where(word => word.Length >= 3)
            .ToHashSet(StringComparer.Ordinal);

    // In English and as the country calls itself; the parts of long names, too.
    private static IEnumerable<string> Countries() =>
        CultureInfo
            .GetCultures(CultureTypes.SpecificCultures)
            .Where(culture => culture.Name.Length > 0)
            .Select(culture => new RegionInfo(culture.Name))
            .SelectMany(region => new[] { region.EnglishName, region.NativeName })
            .Distinct(StringComparer.Ordinal)
            .SelectMany(name => name.Split(' ').Append(name.Replace(" ", string.Empty)));
}
