Pierre Martin @ park: JY-12 the power company won't deliver the transformer by Friday
    park | 🔶 Issue 1 recorded · JY-12
         | the power company won't deliver the transformer by Friday
         | To be signed for: special team (Pierre Martin), by 9 March 09:01 (one working day)
         | Level 1 of 6: special team · lead body Power Company
         | Answer this message to add to it; once it is solved: /close 1 words.
         | [Sign for it] [Handled] [Send up]
Pierre Martin @ park: JY-12 will the power company deliver the transformer by Friday?
    park | JY-12 Park Phase II Workshops
         | Stage: under construction
         | 8 March Issue 1 JY-12 the power company won't deliver the transformer by Friday — Pierre Martin ○
         | Open issues:
         | 1 JY-12 the power company won't deliver the transformer by Friday (0 days) · special team 9 March
Pierre Martin @ park: JY-12 they say the power company will deliver the transformer by Friday
Pierre Martin @ park: JY-12 the power company should deliver the transformer by Friday
Pierre Martin @ park: JY-12 if the power company will deliver by Friday we can start
Pierre Martin @ park: JY-12 the crane will be there by Friday
Pierre Martin @ park: JY-12 the power company will deliver the transformer by Friday
    park | Is this a promise to keep?
         | JY-12 Park Phase II Workshops · Power Company by 10 March: deliver the transformer
         | [Yes] [No] [Another day]
Pierre Martin @ park: press No
    park | (for a moment) Done
    park | (edited) All right, this is not recorded.
Pierre Martin @ park: /promise
    park | No promise is still to be kept.
