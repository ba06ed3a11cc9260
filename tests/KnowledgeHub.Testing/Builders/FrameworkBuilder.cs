using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Testing.Builders;

/// <summary>Changes the <see cref="SampleFramework"/> for a test; each call gives a new builder.</summary>
public sealed class FrameworkBuilder
{
    private readonly FrameworkDocument _document;

    private FrameworkBuilder(FrameworkDocument document) => _document = document;

    public static implicit operator MaturityFramework(FrameworkBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>Version 1.0 of 1 January 2025.</summary>
    public static FrameworkBuilder AFramework() => new(SampleFramework.Document);

    public FrameworkBuilder WithVersion(string version) =>
        With(document => document with { Version = version });

    public FrameworkBuilder PublishedOn(DateOnly day) =>
        With(document => document with { Published = day });

    /// <summary>Changes one indicator, which must be there.</summary>
    public FrameworkBuilder WithIndicator(string id, Func<Indicator, Indicator> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var present = _document.Indicators.Single(indicator => indicator.Id.Value == id);
        return With(document =>
            document with
            {
                Indicators = document.Indicators.Replace(present, change(present)),
            }
        );
    }

    /// <summary>Changes every indicator.</summary>
    public FrameworkBuilder WithEach(Func<Indicator, Indicator> change) =>
        With(document => document with { Indicators = [.. document.Indicators.Select(change)] });

    /// <summary>Adds indicators of the Communication driver, each behind those of its cell.</summary>
    public FrameworkBuilder WithAdded(params string[] ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Aggregate(this, (builder, id) => builder.WithAdded(new IndicatorId(id)));
    }

    /// <summary>Gives every indicator what versions since 1.1 have: why, five statements with evidence, a source.</summary>
    public FrameworkBuilder WithStatements() => WithEach(SampleFramework.WithStatements);

    /// <summary>Removes indicators by their ids.</summary>
    public FrameworkBuilder Without(params string[] ids) =>
        With(document =>
            document with
            {
                Indicators = document.Indicators.RemoveAll(indicator =>
                    ids.Contains(indicator.Id.Value)
                ),
            }
        );

    /// <summary>Changes anything else.</summary>
    public FrameworkBuilder With(Func<FrameworkDocument, FrameworkDocument> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change(_document));
    }

    public MaturityFramework Build() => new(_document);

    private FrameworkBuilder WithAdded(IndicatorId id)
    {
        var last = _document.Indicators.Last(indicator => indicator.Id.Cell == id.Cell);
        var added = new Indicator
        {
            Id = id,
            Title = SampleFramework.InEachLanguage($"Added {id}"),
            Question = SampleFramework.InEachLanguage($"To what extent: added {id}?"),
            LooksFor = SampleFramework.InEachLanguage($"Signs of: added {id}"),
            PrimaryDriver = "CO",
            IsAdded = true,
        };
        return With(document =>
            document with
            {
                Indicators = document.Indicators.Insert(
                    document.Indicators.IndexOf(last) + 1,
                    added
                ),
            }
        );
    }
}
