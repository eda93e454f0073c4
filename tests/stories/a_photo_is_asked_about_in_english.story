Pierre @ park: photo the hall
    park | (🤔)
    park | Noted. Which project is this? Press a button, or write its code, for example JY-02.
         | [JY-02 China-France Intelligent Industria…] [JY-12 Park Phase II Workshops] [JY-15 Optoelectronics Building]
press JY-12 Park Phase II Workshops
    park | (for a moment) Done
    park | (✍)
    park | (edited) ✍ JY-12 recorded
huge plan.zip
    park | (✍)
    park | This file is larger than 20 MB, which Telegram does not hand to bots, so it is not kept. Please make it smaller, or send it in parts.
round
    park | (✍)
    park | Files of this kind are not kept. Photos, videos, voice notes, documents and locations are.
/last
    park | Your last entry here today:
         | JY-12 · 3 photos or files the hall
         | Read from photos or files; certain
         | Edit your message to correct it, or take it back with /undo.
         | [Take it back] [Wrong, I'll say it again]
/photos JY-12
    park | (photo) JY-12: newest photos and files
/photos JY-15
    park | There are no photos or files of JY-15 yet.
/status JY-12
    park | JY-12 Park Phase II Workshops
         | Stage: under construction
         | 8 March 3 photos or files the hall — Pierre Martin ○
         | Photos and files: 1; /photos JY-12 shows them
/for JY-12
    park | No photo or file waits for its project. Answer that message with the code, or add the code to the message itself.
Pierre @ park: photo JY-01
    park | JY-01 is not one of your projects here.
