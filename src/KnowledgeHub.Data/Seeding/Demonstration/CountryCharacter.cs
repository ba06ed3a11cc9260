using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>What makes the answers of a demonstration country its own. It depends on nothing but code and seed.</summary>
internal sealed class CountryCharacter
{
    private readonly ImmutableSortedDictionary<string, double> _leanings;
    private readonly double _ground;
    private readonly double _gain;

    public CountryCharacter(CountryCode country, int seed)
    {
        Country = country;
        Dice = Dice.Of(seed).For(country.Value);
        Cast = Demonstration.Cast.Of(country, Dice);
        _ground = 2.4 + (1.4 * Dice.Roll("ground"));
        _gain = 0.15 + (0.2 * Dice.Roll("gain"));
        UnknownShare = 0.01 + (0.06 * Dice.Roll("unknown"));
        WeakArea = Dice.Pick("weak area", Grid.Areas);
        _leanings = Leanings();
    }

    public CountryCode Country { get; }

    public Dice Dice { get; }

    public CastEntry Cast { get; }

    public string WeakArea { get; }

    /// <summary>The share of indicators that an ordinary cycle cannot judge.</summary>
    public double UnknownShare { get; }

    /// <summary>How many cycles there are when nobody asks for a number.</summary>
    public int UsualCycles => Dice.Between("cycles", 2, 3);

    public bool HasLand => Cast.Setting is not (BorderSetting.Island or BorderSetting.RemoteIsland);

    public bool HasSea =>
        Cast.Setting is BorderSetting.Mixed or BorderSetting.Island or BorderSetting.RemoteIsland;

    public bool HasAir => Cast.Setting is not BorderSetting.LandOnly;

    public bool IsRemote => Cast.Setting is BorderSetting.RemoteIsland;

    /// <summary>Where an indicator stands so many cycles before the newest; a level when rounded.</summary>
    public double Standing(IndicatorId indicator, int cyclesAgo) =>
        _ground
        + _leanings[indicator.Area]
        + _leanings[indicator.Pillar]
        + (1.1 * Dice.Lean(indicator.Value))
        - (_gain * cyclesAgo);

    private ImmutableSortedDictionary<string, double> Leanings()
    {
        var strongArea = Dice.Pick("strong area", Grid.Areas.Remove(WeakArea));
        var weakPillar = Dice.Pick("weak pillar", Grid.Pillars);
        var strongPillar = Dice.Pick("strong pillar", Grid.Pillars.Remove(weakPillar));
        var leanings = ImmutableSortedDictionary.CreateBuilder<string, double>(
            StringComparer.Ordinal
        );
        foreach (var code in Grid.Areas.Concat(Grid.Pillars))
        {
            leanings[code] = 0.25 * Dice.Lean($"leaning {code}");
        }

        leanings[WeakArea] -= 0.8;
        leanings[strongArea] += 0.8;
        leanings[weakPillar] -= 0.5;
        leanings[strongPillar] += 0.5;
        return leanings.ToImmutable();
    }
}
