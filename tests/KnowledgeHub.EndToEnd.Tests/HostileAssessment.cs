using System.Text;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Portal.Tests.RichText;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>
/// A cycle whose every text is an attack. It is put into the stores past the rules, so that no rule is what keeps a reader safe.
/// </summary>
internal static class HostileAssessment
{
    public const string Id = "A-HOSTILE";
    public const string Item = "EV-HOSTILE";

    private static readonly Actor _author = Actors.Coordinator.In("XA");
    private static readonly DateTime _then = new(2025, 2, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>More than 500 attacks: each payload in six places of a text.</summary>
    public static string Long { get; } =
        string.Join("\n\n", HostileTexts.Places.Take(6).SelectMany(HostileTexts.In));

    /// <summary>Every payload once, for what should be short.</summary>
    public static string Short { get; } = string.Join(' ', HostileTexts.Payloads);

    public static async Task PlantAsync(PortalInChromium portal)
    {
        var services = portal.Services;
        var cycle = Cycle(
            services.GetRequiredService<IFrameworkSource>().Current?.Version ?? string.Empty
        );
        var answers = new[] { AnswerKey.National, "police", AnswerKey.Validation }.Select(agency =>
            AssessmentBuilder.AnAnswer(cycle, "LEG.S.1", Content()) with
            {
                Agency = agency,
            }
        );
        await services
            .GetRequiredService<IAssessmentStore>()
            .StartAsync(cycle, [.. answers], AssessmentChange.Imported, _author, default);
        await EvidenceAsync(services, cycle);
        Saved(
            await services
                .GetRequiredService<IRemarkStore>()
                .SaveAsync(
                    SampleRemarks.ARemark(cycle) with
                    {
                        Text = Long,
                    },
                    RemarkChange.Written,
                    _author,
                    default
                )
        );
        Saved(
            await services
                .GetRequiredService<IConsentStore>()
                .SaveAsync(
                    SampleConsent.ForAdvisors(cycle) with
                    {
                        Signatory = new(Short, Short),
                    },
                    ConsentChange.Given,
                    _author,
                    default
                )
        );
        await PlansAsync(services, cycle);
    }

    private static Assessment Cycle(string framework) =>
        AssessmentBuilder
            .AnAssessment()
            .WithId(Id)
            .WithName(Short)
            .ByFramework(framework)
            .WithZones(Short)
            .WithAgencies(new ParticipatingAgency { Code = "police", Name = Short })
            .AtStage(AssessmentStatus.Consensus)
            .Build() with
        {
            Journal =
            [
                new(
                    AssessmentStatus.Scoring,
                    AssessmentStatus.Consensus,
                    Short,
                    Long,
                    _then,
                    Short
                ),
            ],
            Approval = new(Short, Short, "hostile", _then, Short),
        };

    private static AnswerContent Content() =>
        new()
        {
            State = AnswerState.Scored,
            Level = 2,
            Reason = Long,
            Comment = Long,
            Strengths = Long,
            Improvements = Long,
            PlannedActions = Long,
            Rationale = Long,
            Dissent = Long,
        };

    private static async Task EvidenceAsync(IServiceProvider services, Assessment cycle)
    {
        var sample = SampleEvidence.Item(id: Item);
        var item = sample with
        {
            Content = sample.Content with { Title = Short, Issuer = Short, Reference = Short },
            File = new(
                Guid.NewGuid(),
                "<img src=x onerror=alert(1)>.txt",
                AttachmentFormat.Txt,
                3,
                new('a', 64),
                false
            ),
        };
        var store = services.GetRequiredService<IEvidenceStore>();
        Saved(
            await store.SaveItemAsync(
                item,
                EvidenceChange.Added,
                new(Encoding.UTF8.GetBytes(Short), new(1024 * 1024)),
                _author,
                default
            )
        );
        Saved(
            await store.SaveLinkAsync(
                SampleEvidence.Link(cycle, item) with
                {
                    Note = Long,
                },
                EvidenceChange.Linked,
                _author,
                default
            )
        );
    }

    private static async Task PlansAsync(IServiceProvider services, Assessment cycle)
    {
        Saved(
            await services
                .GetRequiredService<ITargetStore>()
                .SaveAsync(
                    new()
                    {
                        Assessment = cycle.Id,
                        Country = cycle.Country,
                        Version = 1,
                        Decisions = [new(new("LEG.S.1"), 4, Long)],
                        UpdatedBy = _author.Id,
                        UpdatedUtc = _then,
                    },
                    _author,
                    default
                )
        );
        Saved(
            await services
                .GetRequiredService<IScenarioStore>()
                .SaveAsync(
                    new()
                    {
                        Id = Guid.NewGuid(),
                        Assessment = cycle.Id,
                        Country = cycle.Country,
                        Version = 1,
                        Name = Short,
                        Levels = [],
                        CreatedBy = _author.Id,
                        UpdatedUtc = _then,
                    },
                    ScenarioChange.Added,
                    _author,
                    default
                )
        );
    }

    private static void Saved(SaveResult result) => Assert.Equal(SaveResult.Saved, result);
}
