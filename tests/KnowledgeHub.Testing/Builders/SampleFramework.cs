using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Testing.Builders;

/// <summary>The 54 indicators of the source with their real drivers, themes and gates, three per cell, all of weight 1.</summary>
public static class SampleFramework
{
    /// <summary>Id, title, primary driver, secondary drivers, themes, and G for a gate.</summary>
    private const string Text = """
        LEG.S.1 | Service mandate and powers | GO | | |
        LEG.S.2 | Rights duties in service rules | PF | GO | FR | G
        LEG.S.3 | Lawful use of data and technology | MO | GO | AI FR | G
        LEG.A.1 | Non-overlapping mandates | GO | | |
        LEG.A.2 | Basis for joint work and sharing | GO | CO | |
        LEG.A.3 | Regulatory review and follow-up | GO | | TF |
        LEG.N.1 | International norms in domestic law | GO | | FR TF |
        LEG.N.2 | Border agreements with neighbours | GO | | |
        LEG.N.3 | Basis for cross-border data | MO | GO | AI FR |
        INS.S.1 | Service strategy and resources | GO | | |
        INS.S.2 | Chain of command and local decision | GO | | |
        INS.S.3 | Integrity and internal oversight | GO | PF | AC FR | G
        INS.A.1 | National IBM coordination body | GO | | | G
        INS.A.2 | Shared strategy and action plan | GO | | |
        INS.A.3 | Local coordination with users | GO | CO | BC TF |
        INS.N.1 | Contact points and liaison | GO | CO | |
        INS.N.2 | Regional and route frameworks | GO | CO | |
        INS.N.3 | Steering of external support | GO | | FR AC |
        PRC.S.1 | SOPs for checks and surveillance | PF | GO | |
        PRC.S.2 | Risk analysis cycle | PF | MO | |
        PRC.S.3 | Protection-sensitive procedures | PF | | FR | G
        PRC.A.1 | Joint and one-stop controls | GO | | TF |
        PRC.A.2 | Facilitation for trade and travellers | MO | GO | TF |
        PRC.A.3 | Contingency and crisis procedures | GO | PF | FR BC |
        PRC.N.1 | Coordinated operations | GO | | |
        PRC.N.2 | Incidents, handover and rescue | PF | GO | FR |
        PRC.N.3 | Alignment with recognised standards | PF | | TF |
        HRT.S.1 | Workforce planning and retention | PF | | |
        HRT.S.2 | Competence standards and curricula | PF | | |
        HRT.S.3 | Rights, ethics and integrity training | PF | | FR AC |
        HRT.A.1 | Joint training and facilities | PF | MO | |
        HRT.A.2 | Common modules and certified trainers | PF | | |
        HRT.A.3 | Digital, AI, cyber and OSINT skills | PF | MO | AI CY |
        HRT.N.1 | Recognised qualifications | PF | | |
        HRT.N.2 | Exchanges and joint exercises | PF | | |
        HRT.N.3 | Language and intercultural skills | PF | CO | FR BC |
        CIE.S.1 | Internal information flow | CO | GO | |
        CIE.S.2 | Data quality, protection, deletion | MO | GO | CY FR |
        CIE.S.3 | Public and traveller information | CO | | FR TF |
        CIE.A.1 | Shared systems and single window | MO | CO | TF |
        CIE.A.2 | Common situational picture | CO | MO | |
        CIE.A.3 | Joined-up communication and communities | CO | | BC |
        CIE.N.1 | Operational exchange channels | CO | GO | CY |
        CIE.N.2 | Advance passenger and cargo data | MO | CO | TF AI |
        CIE.N.3 | Partnership narrative | CO | | |
        INF.S.1 | Fit-for-purpose posts | MO | | FR |
        INF.S.2 | Life-cycle and asset management | MO | PF | AC |
        INF.S.3 | Technology assurance | MO | PF | AI FR | G
        INF.A.1 | Shared facilities and pools | MO | GO | TF |
        INF.A.2 | Interoperable IT and radio | MO | CO | |
        INF.A.3 | Cyber resilience of border systems | MO | GO | CY | G
        INF.N.1 | Coordinated border infrastructure | MO | GO | TF BC |
        INF.N.2 | Interoperability with partners | MO | CO | |
        INF.N.3 | Balanced external provision | MO | PF | AC |
        """;

    public static FrameworkDocument Document { get; } =
        new()
        {
            Version = "1.0",
            Published = new(2025, 1, 1),
            Title = InEachLanguage("Maturity framework"),
            PrimaryDriverWeight = 1,
            SecondaryDriverWeight = 0.5,
            Levels =
            [
                .. Enumerable.Range(MaturityLevel.Lowest, MaturityLevel.Highest).Select(Level),
            ],
            PillarReadings = Grid.Pillars.ToImmutableSortedDictionary(
                pillar => pillar,
                pillar => InEachLanguage($"Reading of {pillar}")
            ),
            Indicators = [.. Text.Split('\n').Select(Read)],
        };

    /// <summary>A text that says which language it is in, except in English.</summary>
    public static LocalizedText InEachLanguage(string english) =>
        new(
            Languages.All.Select(language =>
                KeyValuePair.Create(
                    language,
                    language is Language.English ? english : $"{english} ({language.Code()})"
                )
            )
        );

    /// <summary>What versions since 1.1 have: why and evidence in English, five statements in each language, a source.</summary>
    public static Indicator WithStatements(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator with
        {
            Why = LocalizedText.In(Language.English, $"Why {indicator.Id} matters"),
            Levels =
            [
                .. Enumerable
                    .Range(MaturityLevel.Lowest, MaturityLevel.Highest)
                    .Select(number => new IndicatorLevel(
                        InEachLanguage($"What can be seen of {indicator.Id} at level {number}"),
                        LocalizedText.In(Language.English, $"A document of level {number}")
                    )),
            ],
            Sources = ["Guidelines of 2010"],
        };
    }

    private static MaturityLevel Level(int number) =>
        new(
            number,
            InEachLanguage($"Level {number}"),
            InEachLanguage($"What holds at level {number}"),
            InEachLanguage($"Evidence of level {number}")
        );

    private static Indicator Read(string row)
    {
        var columns = row.Split('|', StringSplitOptions.TrimEntries);
        return new()
        {
            Id = new(columns[0]),
            Title = InEachLanguage(columns[1]),
            Question = InEachLanguage($"To what extent: {columns[1]}?"),
            LooksFor = InEachLanguage($"Signs of: {columns[1]}"),
            PrimaryDriver = columns[2],
            SecondaryDrivers = Codes(columns[3]),
            Themes = Codes(columns[4]),
            IsGate = columns is [.., "G"],
        };
    }

    private static ImmutableArray<string> Codes(string column) =>
        [.. column.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
