using System.Text;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Offline;

public sealed class MoveAssessmentTests
{
    private static readonly Actor _coordinator = Actors.Coordinator with
    {
        Countries = [new("XA")],
    };

    private static readonly DateTime _moment = new(2025, 1, 20, 10, 0, 0, DateTimeKind.Utc);

    private readonly Assessment _cycle = AnAssessment().Build() with
    {
        Status = AssessmentStatus.Validation,
        Areas = ["LEG"],
        Agencies =
        [
            new()
            {
                Code = "customs",
                Name = "Douanes",
                Indicators = [new("LEG.S.1")],
            },
        ],
        Deadlines = new(new(2025, 1, 10)),
        Journal =
        [
            new(
                AssessmentStatus.Approval,
                AssessmentStatus.Submitted,
                "account-7",
                "Ann Author",
                _moment,
                "done"
            ),
        ],
        Approval = new("B. Approver", "Director", "account-8", _moment, new('a', 64)),
    };

    private readonly AnswerContent _content = new()
    {
        State = AnswerState.Scored,
        Level = 3,
        Comment = "Комментарий",
        Evidence = EvidenceGrade.Document,
        EvidenceFrom = new(2024, 5, 31),
        Confidence = DeclaredConfidence.Low,
        Rationale = "agreed",
        Votes = new(0, 1, 4, 0, 0),
        Language = Language.Russian,
    };

    [Fact]
    public async Task Package_TakenElsewhere_ComesOutByteForByte()
    {
        var package = await ExportAsync(Full());
        var elsewhere = new FakeAssessmentStore();

        var outcome = await TakeAsync(elsewhere, package);

        Assert.IsType<Outcome<PackagePlan>.Done>(outcome);
        Assert.Equal(
            PackageFormat.Write(package),
            PackageFormat.Write(await ExportAsync(elsewhere))
        );
    }

    [Fact]
    public async Task Package_NamesTheApproverAndNoAccount()
    {
        var text = Encoding.UTF8.GetString(PackageFormat.Write(await ExportAsync(Full())));

        Assert.Contains("B. Approver", text, StringComparison.Ordinal);
        Assert.DoesNotContain("account-", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Author", text, StringComparison.Ordinal);
        Assert.DoesNotContain("respondent", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Package_TakenTwice_ChangesNothing()
    {
        var package = await ExportAsync(Full());
        var elsewhere = new FakeAssessmentStore();
        await TakeAsync(elsewhere, package);

        var again = await TakeAsync(elsewhere, package);

        Assert.True(Assert.IsType<Outcome<PackagePlan>.Done>(again).Value.IsEmpty);
        Assert.Single(elsewhere.Saves);
    }

    [Fact]
    public async Task Plan_OverACycleThatIsHere_ChangesOnlyWhatItsStageLets()
    {
        var package = await ExportAsync(Full());
        var here = new FakeAssessmentStore(_cycle with { Status = AssessmentStatus.Scoring });

        var plan = await PlanAsync(here, package);

        Assert.False(plan.Starts);
        Assert.Equal(["customs"], plan.Answers.Select(answer => answer.Agency));
        Assert.Equal((1, 0, 0, 2), (plan.Created, plan.Changed, plan.Unchanged, plan.Closed));
    }

    [Fact]
    public async Task Export_ByOthers_IsForbiddenOrNotFound()
    {
        var moving = Moving(Full());
        var stranger = Actors.Coordinator with { Countries = [new("GH")] };
        var respondent = Actors.Respondent with { Countries = [new("XA")] };

        Assert.IsType<Outcome<AssessmentPackage>.NotFound>(
            await moving.ExportAsync(stranger, "A-0001", default)
        );
        Assert.IsType<Outcome<AssessmentPackage>.NotFound>(
            await moving.ExportAsync(_coordinator, "A-9999", default)
        );
        Assert.IsType<Outcome<AssessmentPackage>.Forbidden>(
            await moving.ExportAsync(respondent, "A-0001", default)
        );
    }

    [Theory]
    [InlineData("\"country\": \"XA\"", "\"country\": \"GH\"", PackageRules.CountryIsForeign)]
    [InlineData("\"country\": \"XA\"", "\"country\": \"ZZ\"", PackageRules.CountryIsForeign)]
    [InlineData("\"framework\": \"1.0\"", "\"framework\": \"9\"", PackageRules.FrameworkIsMissing)]
    [InlineData("\"id\": \"A-0001\"", "\"id\": \"1\"", PackageRules.ContentIsInvalid)]
    [InlineData("\"level\": 3", "\"level\": 6", PackageRules.ContentIsInvalid)]
    [InlineData(
        "\"LEG.S.1\",\n      \"agency\"",
        "\"LEG.S.9\",\n      \"agency\"",
        PackageRules.ContentIsInvalid
    )]
    [InlineData("\"agency\": \"national\"", "\"agency\": \"army\"", PackageRules.ContentIsInvalid)]
    [InlineData(
        "\"evidence\": \"document\"",
        "\"evidence\": \"rumour\"",
        PackageRules.ContentIsInvalid
    )]
    [InlineData("\"votes\": \"0 1 4 0 0\"", "\"votes\": \"many\"", PackageRules.ContentIsInvalid)]
    [InlineData("\"language\": \"ru\"", "\"language\": \"xx\"", PackageRules.ContentIsInvalid)]
    [InlineData("\"status\": \"validation\"", "\"status\": \"won\"", PackageRules.ContentIsInvalid)]
    [InlineData("\"comment\": \"", "\"shout\": \"", PackageRules.ContentIsInvalid)]
    public async Task Plan_PackageThatBreaksARule_IsRefused(string text, string other, string rule)
    {
        var written = Encoding.UTF8.GetString(PackageFormat.Write(await ExportAsync(Full())));
        var changed = written.Replace(text, other, StringComparison.Ordinal);
        Assert.NotEqual(written, changed);
        var package = PackageFormat.Read(Encoding.UTF8.GetBytes(changed), string.Empty).Package;

        var outcome = await Moving(new()).PlanAsync(_coordinator, package!, default); // not null: the form is right

        var violations = Assert.IsType<Outcome<PackagePlan>.Invalid>(outcome).Violations;
        Assert.Equal([rule], violations.Select(violation => violation.Rule));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"format\":\"knowledgehub-assessment/2\"}")]
    public void Read_OtherJson_IsRefused(string text)
    {
        var reading = PackageFormat.Read(Encoding.UTF8.GetBytes(text), string.Empty);

        Assert.Equal(PackageRules.PackageIsUnreadable, reading.Refusal?.Rule);
    }

    [Theory]
    [InlineData("\"name\":", "\"nickname\":")]
    [InlineData("\"level\": 3", "\"level\": \"3\"")]
    [InlineData("\"name\": \"2025\"", "\"name\": \"2025\", \"name\": \"2026\"")]
    [InlineData("\"name\": \"2025\"", "\"name\": null")]
    public async Task Read_FieldThatIsUnknownRepeatedOrMissing_IsRefused(string text, string other)
    {
        var written = Encoding.UTF8.GetString(PackageFormat.Write(await ExportAsync(Full())));
        var changed = written.Replace(text, other, StringComparison.Ordinal);

        var reading = PackageFormat.Read(Encoding.UTF8.GetBytes(changed), string.Empty);

        Assert.NotEqual(written, changed);
        Assert.Equal(PackageRules.PackageIsUnreadable, reading.Refusal?.Rule);
    }

    [Fact]
    public async Task Take_NameOfAnotherCycle_IsRefused()
    {
        var other = _cycle with { Id = new("A-0002") };

        var outcome = await TakeAsync(new(other), await ExportAsync(Full()));

        var violations = Assert.IsType<Outcome<PackagePlan>.Invalid>(outcome).Violations;
        Assert.Equal(PackageRules.NameIsTaken, violations[0].Rule);
    }

    private FakeAssessmentStore Full() =>
        new FakeAssessmentStore(_cycle).With(
            AnAnswer(_cycle, "LEG.S.1", _content) with
            {
                Spread = 2,
            },
            AnAnswer(_cycle, "LEG.S.1", _content) with
            {
                Agency = "customs",
            },
            AnAnswer(_cycle, "LEG.S.1", _content) with
            {
                Agency = AnswerKey.Validation,
            }
        );

    private static async Task<AssessmentPackage> ExportAsync(FakeAssessmentStore store) =>
        Assert
            .IsType<Outcome<AssessmentPackage>.Done>(
                await Moving(store).ExportAsync(_coordinator, "A-0001", default)
            )
            .Value;

    private static async Task<PackagePlan> PlanAsync(
        FakeAssessmentStore store,
        AssessmentPackage package
    ) =>
        Assert
            .IsType<Outcome<PackagePlan>.Done>(
                await Moving(store).PlanAsync(_coordinator, package, default)
            )
            .Value;

    private static async Task<Outcome<PackagePlan>> TakeAsync(
        FakeAssessmentStore store,
        AssessmentPackage package
    )
    {
        var plan = await PlanAsync(store, package);
        return await Moving(store)
            .ApplyAsync(
                _coordinator,
                package,
                new("file", plan.Fingerprint("file"), new HashSet<string>()),
                default
            );
    }

    private static MoveAssessment Moving(FakeAssessmentStore store) =>
        new(
            SampleAccess.To(store),
            store,
            new FakeFrameworkSource(),
            new FakeTaxonomySource(),
            new FakeClock()
        );
}
