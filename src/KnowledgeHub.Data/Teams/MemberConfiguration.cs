using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Teams;

/// <summary>The foreign key carries the country: nobody can belong to another country's assessment by mistake.</summary>
internal sealed class MemberConfiguration : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("Members");
        builder.HasKey(member => new
        {
            member.Assessment,
            member.Country,
            member.AccountId,
        });
        builder
            .Property(member => member.Assessment)
            .HasColumnName("AssessmentId")
            .HasMaxLength(AssessmentConfiguration.IdLength);
        builder.Property(member => member.Agency).HasMaxLength(ParticipatingAgency.MaxCodeLength);
        builder
            .HasOne<Assessment>()
            .WithMany()
            .HasForeignKey(member => new { member.Assessment, member.Country })
            .HasPrincipalKey(assessment => new { assessment.Id, assessment.Country })
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne<HubUser>()
            .WithMany()
            .HasForeignKey(member => member.AccountId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
