using System.Text.Json;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Data;
using KnowledgeHub.Data.Framework;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>What the API says once there is a second version of the framework, on a portal of its own.</summary>
public sealed class FrameworkVersionsApiTests(SeededPortal portal) : IClassFixture<SeededPortal>
{
    private const string Older = "0.9";
    private const string Redefined = "CIE.N.3";

    [Fact]
    public async Task Api_WithASecondVersion_ServesBothAndComparesOnlyAlike()
    {
        await PublishOlderAsync();
        var caller = await portal.CallerAsync(Role.Advisor);
        var old = await StoreOldCycleAsync("XD");
        var other = (await portal.CycleAsync("XB")).Id.Value;

        var framework = await caller.JsonAsync($"/api/v1/framework/{Older}");
        var compared = await caller.JsonAsync(
            $"/api/v1/comparisons?assessment={other}&assessment={old.Id}"
        );
        var trend = await caller.JsonAsync("/api/v1/comparisons/over-time/XD");

        Assert.Equal(["1.1", "1.0", Older], Texts(framework.GetProperty("versions")));
        Assert.Contains(
            "other-framework",
            Texts(compared.GetProperty("assessments")[1].GetProperty("reasons"))
        );
        Assert.Equal([Redefined], Texts(trend.GetProperty("redefined")));
    }

    // As an earlier import would have left it: the current version with one question put otherwise.
    private async Task PublishOlderAsync()
    {
        var source = portal.Services.GetRequiredService<EfFrameworkSource>();
        var document = Assert.IsType<MaturityFramework>(source.Current).Document;
        var changed = document.Indicators.Single(one => one.Id.Value == Redefined);
        var older = document with
        {
            Version = Older,
            Published = document.Published.AddYears(-2),
            Indicators = document.Indicators.Replace(
                changed,
                changed with
                {
                    Question = SampleFramework.InEachLanguage("Another question?"),
                }
            ),
        };
        var contexts = portal.Services.GetRequiredService<IDbContextFactory<HubDbContext>>();
        await using var context = await contexts.CreateDbContextAsync();
        context.Frameworks.Add(new() { Version = Older, Document = older });
        await context.SaveChangesAsync();
        await source.RefreshAsync(default);
    }

    private async Task<Assessment> StoreOldCycleAsync(string country)
    {
        var cycle = AssessmentBuilder
            .AnAssessment()
            .WithId("A-0LD00001")
            .OfCountry(country)
            .WithName("older framework")
            .ByFramework(Older)
            .Build();
        var store = portal.Services.GetRequiredService<IAssessmentStore>();
        var saved = await store.SaveAsync(cycle, AssessmentChange.Started, Actor.System, default);
        Assert.Equal(SaveResult.Saved, saved);
        await portal.ConsentAsync(SampleConsent.ForAdvisors(cycle));
        return cycle;
    }

    private static IEnumerable<string?> Texts(JsonElement array) =>
        array.EnumerateArray().Select(item => item.GetString());
}
